import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { noun } from '../grammar/numbers.ts';
import { part, stop } from '../grammar/sentence.ts';
import { clockText } from '../grammar/times.ts';
import type { record as swedish } from '../sv/record.ts';

export const record: typeof swedish = {
  noteUndone: ({ text }) => `Undone: “${text}”`,
  noteCorrected: ({ old, text }) => `Corrected: “${old}” is now “${text}”.`,
  noteKind: { note: 'Note', question: 'Question', idea: 'Idea', link: 'Link' },
  questionOpen: ({ name, text }) => `Open question from ${name}: ${text}`,
  questionAnswer: ({ text }) => `Answer: ${text}`,
  personalNumber: 'The text seems to contain a personal identity number. The secretary decides whether to include it.',

  decisionThat: ({ clause }) => stop(`The meeting decided that ${clause}`),
  decisionLabel: ({ text }) => `Decision: ${text}`,
  consensusLabel: ({ text }) => `Consensus: ${text}`,
  directionLabel: ({ text }) => `Direction: ${text}`,
  decisionKind: { decision: 'Decision', consensus: 'Consensus', direction: 'Direction' },
  motionStored: ({ name }) => `Stored as a proposal by ${name}. The chair or the secretary can make it a decision.`,
  motionLabel: ({ number, name, text }) => `Proposal ${number} by ${name}: ${text}`,
  motionItemLabel: ({ number, name, title }) => `Proposal ${number} by ${name}, new item: ${title}`,
  motionState: { open: 'Open', adopted: 'Adopted', rejected: 'Rejected' },
  consensusWaits: ({ number, at }) =>
    `Adopted at ${clockText(at)} unless somebody objects. Write “objection ${number}: reason” if you are against.`,
  consensusReached: 'Nobody objected.',
  objectionRecorded: ({ name, text }) => stop(`${name} objected${part(text, (it) => `: ${it}`)}`),
  refuseNothingProposed: 'Nothing waits for objections now. Write “dissent: …” if you are against a decision.',
  refuseWhichProposal: ({ numbers }) =>
    `Several proposals wait for objections: number ${joinNames(numbers.map(String), 'en')}. Write the number, for instance “objection ${numbers[0] ?? ''}: reason”.`,
  dissentRecorded: ({ name, text }) => stop(`${name} dissented from the decision${part(text, (it) => `: ${it}`)}`),
  recusalRecorded: ({ name }) => `${name} took no part in the decision because of a conflict of interest.`,

  actionRecorded: ({ number, what, names }) =>
    `Action ${number}: ${stop(what)} ${names.length === 0 ? 'No one responsible yet.' : `Responsible: ${stop(joinNames(names, 'en'))}`}`,
  actionLabel: ({ number, what }) => `Action ${number}: ${what}`,
  actionOwners: ({ names }) => (names.length === 0 ? 'No one responsible yet' : `Responsible: ${joinNames(names, 'en')}`),
  actionDueDate: ({ date }) => `By ${dateText(date, 'en')}`,
  actionDueNextMeeting: 'By the next meeting',
  actionDueYear: ({ year }) => `During ${year}`,
  actionDueWeek: ({ week }) => `By week ${week}`,
  actionDueNone: 'No date',
  actionDone: ({ number }) => `Action ${number} is done.`,
  actionDropped: ({ number, reason }) => `Action ${number} is dropped.${part(reason, (it) => ` Reason: ${stop(it)}`)}`,
  actionOverdue: ({ number, date }) => `Overdue: action ${number} was due on ${dateText(date, 'en')}.`,
  actionsOpen: ({ n }) => (n === 0 ? 'No open actions' : noun(n, 'open action', 'open actions', 'en')),
  actionsMineNone: 'You have no open actions.',
  actionStatus: { open: 'Open', done: 'Done', dropped: 'Dropped' },
  actionOverdueLabel: 'Overdue',
};
