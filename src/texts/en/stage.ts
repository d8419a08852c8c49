import { joinNames } from '../grammar/join-names.ts';
import type { stage as swedish } from '../sv/stage.ts';

export const stage: typeof swedish = {
  buttonShare: 'Show to everyone in the meeting',
  stageShared: 'Everyone now sees the agenda on the stage of the meeting.',
  stageNotShared:
    'Teams did not show the agenda to everyone. Ask whoever presents in the meeting to press Show to everyone in the meeting.',
  stageSame: 'Everyone in the meeting sees the same here. Write in the meeting chat or in the tab in the side panel.',
  stageOver: 'The meeting has ended. Its text is in the tab in the meeting chat.',
  itemsLeft: 'Still to come',
  itemsDone: 'Done with',

  partGuest: ({ numbers }) =>
    `You are a guest at item ${joinNames(numbers.map(String), 'en')}. You see those items here, and can write about them when they are up.`,
  partMember: 'The chair and the secretary move the meeting on. You write your entries, notes and proposals here or in the meeting chat.',
  partAnonymous:
    'You are in the meeting without an account, so the tab shows you nothing. The cards in the meeting chat show the agenda and the round. Ask the chair for what you need to read.',
};
