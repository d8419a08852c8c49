import type { Instant } from '../../core/origin.ts';
import { clockText, instantDate } from '../grammar/times.ts';

/** Saving a message as a line of the minutes, and showing a decision in a chat. */
export const extension = {
  extensionTitle: { decision: 'Save as decision', action: 'Save as action', note: 'Save as note' },
  extensionQuoted: ({ name, at }: { name: string; at: Instant }) => `Quoted from ${name}, ${instantDate(at, 'en')} at ${clockText(at)}`,
  extensionGoesTo: ({ council, number, title }: { council: string; number: number; title: string }) =>
    `Saved for ${council}, on item ${number}: ${title}`,
  extensionText: { decision: 'The decision', action: 'The action: who does what, and by when', note: 'The note' },
  extensionMissing: 'Write what is to be saved.',
  extensionSaved: {
    decision: 'The decision is saved.',
    motion: 'Saved as a motion. The chair decides.',
    action: 'The action is saved.',
    note: 'The note is saved.',
  },
  extensionKnown: 'The message is already saved as that.',
  extensionNoCouncil: 'This chat belongs to no council. Write “series:” and the name of the council in the chat first.',
  extensionStranger: ({ name }: { name: string }) => `It was written by ${name}, who is not in the council. Therefore it is not saved.`,
  extensionNobody: 'The message was not written by anybody in the council. Therefore it is not saved.',
  extensionNone: ({ words }: { words: string }) => (words === '' ? 'There are no decisions yet.' : `No decision holds “${words}”.`),
  extensionDecision: 'Decision',
  extensionSlow: 'It takes longer than usual. Try again in a while.',
};
