import { dateText, weekdayName } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { numberText, runs } from '../grammar/numbers.ts';
import type { refusals as swedish } from '../sv/refusals.ts';

export const refusals: typeof swedish = {
  helpUnknown: ({ text }) => `I don't understand “${text}”. Nothing is stored. Write “help” to see what works.`,
  hintDidYouMean: ({ suggestion }) => `Nothing is stored. Did you mean “${suggestion}”?`,
  hintColon: ({ keyword, text }) => `Nothing is stored. Put a colon after the word: “${keyword}: ${text}”`,

  refuseEmpty: ({ keyword, example }) =>
    `There is nothing after “${keyword}:”. Write the text on the same line, for instance “${example}”.`,
  refuseTooLong: ({ limit }) => `The text is longer than ${numberText(limit, 'en')} characters. Divide it into several messages.`,

  refuseDate: ({ text }) => `${text} is not in the calendar. Write for instance “2 June” or “2022-06-02”.`,
  refuseDateTwo: ({ text, dateA, dateB }) => `“${text}” can be ${dateText(dateA, 'en')} or ${dateText(dateB, 'en')}. Write the full date.`,
  refuseWeekday: ({ date }) => `${dateText(date, 'en')} is a ${weekdayName(date, 'en')}. Correct the day or the date.`,
  refuseDatePast: ({ date }) => `${dateText(date, 'en')} has already passed. Write the year if you mean another.`,
  refuseTime: ({ text }) => `I can't read the time “${text}”. Write for instance “time: 09.00–16.00”.`,

  refuseNameUnknown: ({ name }) => `I find nobody called “${name}” in the group. Pick the name with @ or write “guest: ${name} (4)”.`,
  refuseNameTwo: ({ name, names }) => `“${name}” can be ${joinNames(names, 'en', 'or')}. Write the full name or pick it with @.`,

  refuseItem: ({ number, last }) => {
    if (last === 0) return `There is no item ${number}. The agenda is empty. Write “item: title” to add one.`;
    return `There is no item ${number}. The agenda has ${last === 1 ? 'item 1 only' : `items 1–${last}`}.`;
  },
  refuseAction: ({ number }) => `There is no open action ${number}. Write “actions” to see the list.`,
  refuseProposal: ({ number }) =>
    `There is no open proposal ${number}. The numbers of the proposals are in the tab. Write for instance “adopt 2”.`,
  refuseQuestion: ({ number }) =>
    number === null
      ? 'There is no open question to answer. Write “note: …” instead.'
      : `There is no open question ${number}. Write “answer: …” if you answer the latest one.`,

  refuseRole: 'Only the chair and the secretary can do that. Ask one of them.',
  refuseOthersText: 'You can change only what you wrote yourself. Ask the secretary to correct the rest.',
  refuseGuestItem: ({ numbers }) =>
    `You are a guest for ${numbers.length === 1 ? 'item' : 'items'} ${joinNames(runs(numbers), 'en')}. Write when that item is up.`,
  refuseNotEntitled: 'You have no right to vote here, so it is not counted. Tell the chair if that is wrong.',
  refuseVoteClosed: 'The vote is closed, so this ballot is not counted.',
  refuseChoice: ({ text, choices }) => `“${text}” is not a choice. Choose ${joinNames(choices, 'en', 'or')}.`,

  refuseTurn: ({ name }) => `${name} has the floor. Write “update: …” if you want to put yours in now.`,
  refuseNotInRound: ({ name }) => `${name} is not in the round. Write “present: @${name}” first.`,
  refuseNoRound: 'No round is running. The chair starts one with “round”.',
  refuseRoundOpen: 'A round is already running. Write “next” to go on in it.',

  refuseNoMeeting: 'No meeting is open. The chair writes “start meeting”.',
  refuseMeetingOpen: 'The meeting is already open. The chair writes “end meeting” when you are done.',
  refuseMeetingPaused: 'The meeting is suspended. The chair writes “resume” when you go on.',
  refuseNoItem: 'No item is up. Write “next” or “item 1”.',
  refuseNoEarlierItem: 'There is no earlier item to go back to. Write the number instead, for instance “item 2”.',
  refuseStale: 'The meeting has already moved on, so nothing is changed. See where you are and press again if needed.',
  refuseChangedMeanwhile: 'Somebody else has changed the paragraph, so nothing is stored. Read their text and save again to replace it.',

  refuseUndo: 'There is nothing to undo.',
  refuseCorrection: ({ old }) => `“${old}” is not in what you wrote last. Write “correct: s/wrong/right/”.`,
  refuseNoDecision: 'There is no decision on this item yet. Write “dissent: …” when the decision is taken.',
  refuseLocked: 'What is approved cannot be changed. Add a rectification in the tab instead.',

  refuseNotEnded: 'The meeting has not ended yet. You can do this once there is a draft.',
  refuseNotCirculated: 'The draft is not out for verification yet. Ask the secretary to circulate it.',
  refuseNotVerifier:
    'Only the verifiers of the meeting can verify, each for themselves. Write “verifiers: @name” in the meeting to appoint them.',
  refuseNotApproved: 'It is not approved yet, so the draft itself can be corrected.',
  refuseUnlockAlone: 'You have asked for it already. The chair, the secretary or another verifier has to confirm.',

  refuseNoSeries: 'The chat belongs to no group yet. Write “series:” and the name of the group.',
  refuseSeriesTied: ({ name }) =>
    `The chat already belongs to ${name}. Ask the secretary to write “series:” and the new name if that is to change.`,
  refuseNotInChat: 'Laget runt does not see that you are in the chat. Add Laget runt to it and try again.',
  refuseSeriesExists: ({ name }) =>
    `There is already a council called ${name}. Change the name of the council in the reading, or write “series: ${name}” in the meeting chat if you lead it.`,
  refuseSeriesNameless: 'The readings name no council. Write its name under The meeting in one of them.',
};
