import type { VoteResult } from '../core/vote.ts';
import type { Texts } from './texts.ts';

/** What is done to words of people before they stand in a sentence of ours. */
type Mark = (text: string) => string;
type Counts = Readonly<Record<'yes' | 'no' | 'abstain', number>>;

function countsOf({ choices }: VoteResult): Counts {
  const votes = (meaning: keyof Counts): number => choices.find((one) => one.meaning === meaning)?.votes ?? 0;
  return { yes: votes('yes'), no: votes('no'), abstain: votes('abstain') };
}

/** "Anna: 3 röster. Erik: 1 röst." */
const numbersOf = ({ choices }: VoteResult, texts: Texts, mark: Mark): string =>
  choices.map(({ choice, votes }) => `${texts.voteCount({ choice: mark(choice), votes })}.`).join(' ');

function carried({ yes, no, abstain }: Counts, texts: Texts): string {
  if (no > 0) return `${texts.voteCarried({ yes, no })} ${texts.voteResultWords({ yes, no, abstain })}`;
  if (abstain > 0) return `${texts.voteNoneAgainst({ abstain })} ${texts.voteResultWords({ yes, no, abstain })}`;
  if (yes === 1) return texts.voteCarried({ yes, no });
  return yes === 2 ? texts.voteUnanimousTwo : texts.voteUnanimous({ n: yes });
}

/** The two that lead have as many as each other. */
function tie({ choices }: VoteResult): { readonly yes: number; readonly no: number } {
  const most = Math.max(...choices.filter(({ meaning }) => meaning !== 'abstain').map(({ votes }) => votes));
  return { yes: most, no: most };
}

/** The sentence of a vote and its numbers, as it stands in the minutes, on the card and in the tab. */
export function voteText(result: VoteResult, texts: Texts, mark: Mark = (text) => text): string {
  const counts = countsOf(result);
  const chosen = result.chosen ?? '';
  if (result.casting) {
    const numbers = result.outcome === 'chosen' ? numbersOf(result, texts, mark) : texts.voteResultWords(counts);
    return `${numbers} ${texts.voteCasting({ choice: mark(chosen) })}`;
  }
  switch (result.outcome) {
    case 'carried':
      return carried(counts, texts);
    case 'rejected':
      return `${texts.voteRejected(counts)} ${texts.voteResultWords(counts)}`;
    case 'chosen': {
      const votes = result.choices.find(({ choice }) => choice === chosen)?.votes ?? 0;
      const total = result.choices.reduce((sum, one) => sum + one.votes, 0);
      return `${texts.voteOption({ option: mark(chosen), votes, total })} ${numbersOf(result, texts, mark)}`;
    }
    case 'tie':
      return result.secret ? texts.voteTieUndecided(tie(result)) : texts.voteTie(tie(result));
    case 'empty':
      return texts.voteEmpty;
    case 'cancelled':
      return texts.voteCancelled;
  }
}
