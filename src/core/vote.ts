import type { ItemId } from './ids.ts';
import type { Name } from './origin.ts';
import type { Language } from './vocabulary.ts';

/** What a choice says for the question: a vote on ja and nej carries or rejects it. */
export type ChoiceMeaning = 'yes' | 'no' | 'abstain';

/** One thing to vote for. People see `text`; buttons and requests name the `id`, "c1". */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** One person's ballot. The choice of a secret one is in the sealed box, and nowhere after the closing. */
export interface Ballot {
  readonly name: Name;
  readonly choice: string | null;
  /** Entered by the chair for somebody in the room who has no device. */
  readonly entered: boolean;
  /** The person's how manieth ballot in this vote: the sealed box knows them apart by it. */
  readonly nth: number;
}

/** How many ballots a choice got. */
export interface Tally {
  readonly choice: string;
  readonly votes: number;
}

/** `tied`: counted, and the chair's casting vote is awaited. `cancelled`: the meeting ended before it was closed. */
export type VoteStatus = 'open' | 'tied' | 'closed' | 'cancelled';

export interface Vote {
  /** Unique in the house, "radet_3-v1". */
  readonly id: string;
  readonly number: number;
  readonly item: ItemId;
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly secret: boolean;
  readonly status: VoteStatus;
  /** One per person, in the order of their first. */
  readonly ballots: readonly Ballot[];
  /** Null until it is closed. */
  readonly tally: readonly Tally[] | null;
  /** The choice of the chair's casting vote. */
  readonly casting: string | null;
  /** The line of the decision that came of it; null where nothing was decided. */
  readonly line: string | null;
}

/** What a vote came to, for its sentence: in the minutes, on cards, in the tab. */
export interface VoteResult {
  readonly question: string;
  readonly secret: boolean;
  /** `tie`: waits for the casting vote of an open vote; of a secret one it decides nothing. */
  readonly outcome: 'carried' | 'rejected' | 'chosen' | 'tie' | 'empty' | 'cancelled';
  readonly choices: readonly { readonly choice: string; readonly meaning: ChoiceMeaning | null; readonly votes: number }[];
  /** What was decided for; null where nothing was. */
  readonly chosen: string | null;
  /** By the chair's casting vote. */
  readonly casting: boolean;
}

const WORDS: Readonly<Record<ChoiceMeaning, readonly string[]>> = {
  yes: ['ja', 'yes'],
  no: ['nej', 'no'],
  abstain: ['avstår', 'avstå', 'abstain'],
};
const MEANINGS = ['yes', 'no', 'abstain'] as const;
const USUAL: Readonly<Record<Language, readonly string[]>> = { sv: ['ja', 'nej', 'avstår'], en: ['yes', 'no', 'abstain'] };

const folded = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('sv');

/** What a word says for the question; null for any other choice. */
export const meaningOf = (text: string): ChoiceMeaning | null => MEANINGS.find((meaning) => WORDS[meaning].includes(folded(text))) ?? null;

/** The choices of a vote as it opens: those that were named, else ja, nej and avstår. */
export const choicesOf = (texts: readonly string[], language: Language): readonly Choice[] =>
  (texts.length === 0 ? USUAL[language] : texts).map((text, index) => ({ id: `c${index + 1}`, text }));

/** Whether two of the choices are the same to who reads them. */
export const hasTwins = (choices: readonly Choice[]): boolean =>
  new Set(choices.map(({ text }) => meaningOf(text) ?? folded(text))).size < choices.length;

/** The choice that a word means: as it is written, or as ja, nej or avstår in another language; null for none. */
export function choiceNamed({ choices }: Pick<Vote, 'choices'>, text: string): Choice | null {
  const meaning = meaningOf(text);
  return (
    choices.find((choice) => folded(choice.text) === folded(text)) ??
    choices.find((choice) => meaning !== null && meaningOf(choice.text) === meaning) ??
    null
  );
}

/** The votes that are open, oldest first. */
export const openVotes = (meeting: { readonly votes: readonly Vote[] }): readonly Vote[] =>
  meeting.votes.filter(({ status }) => status === 'open');

/** Whether the question is one of yes and no. */
export const isYesNo = ({ choices }: Pick<Vote, 'choices'>): boolean => {
  const meanings = choices.map(({ text }) => meaningOf(text));
  return meanings.includes('yes') && meanings.includes('no') && !meanings.includes(null);
};

/** Counts ballots that say what they are for. */
export const count = ({ choices }: Pick<Vote, 'choices'>, chosen: readonly (string | null)[]): readonly Tally[] =>
  choices.map(({ id }) => ({ choice: id, votes: chosen.filter((one) => one === id).length }));

/** The choices that got the most, abstentions apart; several are a tie. */
export function leading(vote: Pick<Vote, 'choices'>, tally: readonly Tally[]): readonly Choice[] {
  const counted = vote.choices.filter(({ text }) => meaningOf(text) !== 'abstain');
  const votesFor = (choice: Choice): number => tally.find((row) => row.choice === choice.id)?.votes ?? 0;
  const most = Math.max(...counted.map(votesFor));
  return counted.filter((choice) => votesFor(choice) === most);
}
