import { countWord } from '../grammar/count-word.ts';
import { joinNames } from '../grammar/join-names.ts';
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

  voteTitle: ({ number }) => `Vote ${number}`,
  voteSecretTitle: ({ number }) => `Secret vote ${number}`,
  voteSecretHow: 'It shows that you have voted but not how.',
  voteMineSecret: 'You have voted. You can change your vote until the vote is closed.',
  voteMineEntered: ({ choice }) => `The chair has entered your vote: ${choice}. Vote yourself if you want to change it.`,
  voteChosen: ({ choice }) => `${choice} (your vote)`,
  voteChoice: 'Your vote',
  voteCastingChoice: 'Your casting vote',
  voteChoose: 'Choose',
  voteChooseFirst: 'Choose something first.',
  voteMineMissing: 'You have not voted yet.',
  voteCount: ({ choice, votes }) => `${choice}: ${ballots(votes)}`,
  voteWaiting: ({ names }) => `Have not voted yet: ${joinNames(names, 'en')}`,
  voteReminder: 'More than half have voted. Vote too if you want your vote to count.',
  voteEnteredNames: ({ names }) => `Entered by the chair: ${joinNames(names, 'en')}`,
  voteNot: {
    guest: 'You are a guest and cannot vote.',
    coOpted: 'You are co-opted and cannot vote.',
    away: 'You are not recorded as present and cannot vote.',
    notMember: 'You are not a member and cannot vote.',
    onlooker: 'You are here as an onlooker and cannot vote.',
  },
  voteOwnView: 'The group is too large for the card to refresh by itself. Press Refresh to see your own vote.',
  voteTieUndecided: ({ yes, no }) => `A tie, ${yes} to ${no}. Nothing is decided.`,
  voteCancelled: 'The meeting ended before the vote was closed, so nothing is decided.',
  voteAcclaimed: 'The decision was taken by acclamation.',
  voteIsClosed: 'The vote is closed.',

  refuseChairOnly: 'Only the chair can do that.',
  refuseNameNotEntitled: ({ name }) => `${name} has no right to vote here, so it is not counted.`,
  refuseVotedAlready: ({ name }) => `${name} has voted already, so nothing is changed.`,
  refuseNoVote: 'No vote is open. The chair opens one with “vote: question”.',
  refuseWhichVote: ({ numbers }) =>
    `Several votes are open: number ${joinNames(numbers.map(String), 'en')}. Write the number, for instance “ballot ${numbers[0] ?? ''}: yes” or “close vote ${numbers[0] ?? ''}”.`,
  refuseVoteStands: ({ number }) => `Vote ${number} is open already and stays as it is. Write “close vote ${number}” and open a new one.`,
  refuseVoteSecret: 'The vote is secret. Use the buttons, so that it does not show how you vote. Nothing is stored.',
  refuseUseButtons: 'Nothing is stored. Use the buttons, or write “ballot: yes”.',
  refuseChoices: ({ most }) => `A vote has two to ${most} different choices. Write “vote: question / choice / choice”.`,
  refuseQuorumMissing: ({ here, quorum }) =>
    `The meeting has no quorum: ${here} with a right to vote are present and ${quorum} are needed. The vote is still open.`,
};
