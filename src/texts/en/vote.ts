import { countWord } from '../grammar/count-word.ts';
import { noun } from '../grammar/numbers.ts';
import { capital, stop } from '../grammar/sentence.ts';
import type { vote as swedish } from '../sv/vote.ts';

const ballots = (n: number): string => (n === 0 ? '0 votes' : noun(n, 'vote', 'votes', 'en'));

export const vote: typeof swedish = {
  voteOpened: ({ question }) => `Vote: ${stop(question)} Use the buttons.`,
  voteSecretOpened: ({ question }) => `Secret vote: ${stop(question)} It shows that you have voted but not how.`,
  voteCast: ({ choice }) => `Your vote: ${choice}. You can change it until the vote is closed.`,
  voteProgress: ({ done, total }) => `${done} of ${total} have voted.`,
  voteClosed: ({ yes, no, abstain }) => `The vote is closed. Result: ${yes} yes, ${no} no, ${abstain} abstaining.`,
  voteResultWords: ({ yes, no, abstain }) =>
    `${capital(countWord(yes, 'en'))} voted yes, ${countWord(no, 'en')} voted no and ${countWord(abstain, 'en')} abstained.`,
  voteCarried: ({ yes, no }) => `The proposal was carried by ${ballots(yes)} to ${no}.`,
  voteRejected: ({ yes, no }) => `The proposal was rejected by ${ballots(no)} to ${yes}.`,
  voteUnanimousTwo: 'Both voted yes. The decision was unanimous.',
  voteUnanimous: ({ n }) => `All ${countWord(n, 'en')} voted yes. The decision was unanimous.`,
  voteNoneAgainst: ({ abstain }) => `The proposal was carried. Nobody voted no, ${countWord(abstain, 'en')} abstained.`,
  voteOption: ({ option, votes, total }) => `“${option}” got the most votes: ${votes} of ${total}.`,
  voteTie: ({ yes, no }) => `A tie, ${yes} to ${no}. The chair has the casting vote.`,
  voteCasting: ({ choice }) => `The chair decided by casting vote: ${choice}.`,
  voteTieElection: 'A tie in an election of persons. It is decided by lot.',
  voteEntered: ({ name, choice }) => `${name}: ${choice} (entered by the chair)`,
  voteEmpty: 'Nobody voted, so nothing is decided.',
  voteChoices: ['yes', 'no', 'abstain'],
};
