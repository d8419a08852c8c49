import { countWord } from '../grammar/count-word.ts';
import { noun } from '../grammar/numbers.ts';
import { capital, stop } from '../grammar/sentence.ts';

interface Count {
  yes: number;
  no: number;
}
const ballots = (n: number): string => (n === 0 ? '0 röster' : noun(n, 'röst', 'röster', 'sv'));

/** Votes and ballots. */
export const vote = {
  voteOpened: ({ question }: { question: string }) => `Omröstning: ${stop(question)} Rösta med knapparna.`,
  voteSecretOpened: ({ question }: { question: string }) => `Sluten omröstning: ${stop(question)} Det syns att du har röstat men inte hur.`,
  voteCast: ({ choice }: { choice: string }) => `Din röst: ${choice}. Du kan ändra den tills omröstningen stängs.`,
  voteProgress: ({ done, total }: { done: number; total: number }) => `${done} av ${total} har röstat.`,
  voteClosed: ({ yes, no, abstain }: Count & { abstain: number }) =>
    `Omröstningen är stängd. Resultat: ${yes} ja, ${no} nej, ${abstain} avstår.`,
  voteResultWords: ({ yes, no, abstain }: Count & { abstain: number }) =>
    `${capital(countWord(yes, 'sv'))} röstade ja, ${countWord(no, 'sv')} röstade nej och ${countWord(abstain, 'sv')} avstod.`,
  voteCarried: ({ yes, no }: Count) => `Förslaget antogs med ${ballots(yes)} mot ${no}.`,
  voteRejected: ({ yes, no }: Count) => `Förslaget avslogs med ${ballots(no)} mot ${yes}.`,
  voteUnanimousTwo: 'Båda röstade ja. Beslutet var enhälligt.',
  voteUnanimous: ({ n }: { n: number }) => `Alla ${countWord(n, 'sv')} röstade ja. Beslutet var enhälligt.`,
  voteNoneAgainst: ({ abstain }: { abstain: number }) => `Förslaget antogs. Ingen röstade nej, ${countWord(abstain, 'sv')} avstod.`,
  voteOption: ({ option, votes, total }: { option: string; votes: number; total: number }) =>
    `”${option}” fick flest röster: ${votes} av ${total}.`,
  voteTie: ({ yes, no }: Count) => `Lika röstetal, ${yes} mot ${no}. Ordföranden har utslagsröst.`,
  voteCasting: ({ choice }: { choice: string }) => `Ordföranden avgjorde med sin utslagsröst: ${choice}.`,
  voteTieElection: 'Lika röstetal i ett personval. Lotten avgör.',
  voteEntered: ({ name, choice }: { name: string; choice: string }) => `${name}: ${choice} (inskriven av ordföranden)`,
  voteEmpty: 'Ingen röstade, så inget är beslutat.',
  voteChoices: ['ja', 'nej', 'avstår'],
};
