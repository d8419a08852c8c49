import type { RoomPerson } from '../../../src/server/room/people.ts';
import type { Texts } from '../../../src/texts/texts.ts';

type CommandKey = keyof Texts['commands'];

const LEADS: readonly CommandKey[] = ['start', 'present', 'next', 'round', 'note', 'decision', 'action', 'postpone'];

const SUGGESTED: Readonly<Record<RoomPerson['part'], readonly CommandKey[]>> = {
  chair: LEADS,
  secretary: LEADS,
  member: ['present', 'presentRemotely', 'entry', 'done', 'pass', 'question', 'action'],
  guest: ['note', 'question'],
  // In a chat without a council.
  onlooker: ['series'],
};

/** What somebody may want to write first, in the words of the help. */
export const suggestionsFor = (part: RoomPerson['part'], texts: Texts): readonly string[] =>
  SUGGESTED[part].map((key) => texts.commands[key].write);
