import { countWord } from '../grammar/count-word.ts';
import { joinNames } from '../grammar/join-names.ts';
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

  voteTitle: ({ number }: { number: number }) => `Omröstning ${number}`,
  voteSecretTitle: ({ number }: { number: number }) => `Sluten omröstning ${number}`,
  voteSecretHow: 'Det syns att du har röstat men inte hur.',
  voteMineSecret: 'Du har röstat. Du kan ändra din röst tills omröstningen stängs.',
  voteMineEntered: ({ choice }: { choice: string }) => `Ordföranden har skrivit in din röst: ${choice}. Rösta själv om du vill ändra den.`,
  voteChosen: ({ choice }: { choice: string }) => `${choice} (din röst)`,
  voteChoice: 'Din röst',
  voteCastingChoice: 'Din utslagsröst',
  voteChoose: 'Välj',
  voteChooseFirst: 'Välj något först.',
  voteMineMissing: 'Du har inte röstat än.',
  voteCount: ({ choice, votes }: { choice: string; votes: number }) => `${choice}: ${ballots(votes)}`,
  voteWaiting: ({ names }: { names: readonly string[] }) => `Har inte röstat än: ${joinNames(names, 'sv')}`,
  voteReminder: 'Mer än hälften har röstat. Rösta du också om du vill att din röst räknas.',
  voteEnteredNames: ({ names }: { names: readonly string[] }) => `Inskrivna av ordföranden: ${joinNames(names, 'sv')}`,
  voteNot: {
    guest: 'Du är gäst och kan inte rösta.',
    coOpted: 'Du är adjungerad och kan inte rösta.',
    away: 'Du är inte antecknad som närvarande och kan inte rösta.',
    notMember: 'Du är inte ledamot och kan inte rösta.',
    onlooker: 'Du är med som åhörare och kan inte rösta.',
  },
  voteOwnView: 'Gruppen är för stor för att kortet ska uppdateras av sig självt. Tryck på Uppdatera så ser du din egen röst.',
  voteTieUndecided: ({ yes, no }: Count) => `Lika röstetal, ${yes} mot ${no}. Inget är beslutat.`,
  voteCancelled: 'Mötet avslutades innan omröstningen stängdes, så inget är beslutat.',
  voteAcclaimed: 'Beslutet fattades genom acklamation.',
  voteIsClosed: 'Omröstningen är stängd.',

  refuseChairOnly: 'Bara ordföranden kan göra det.',
  refuseNameNotEntitled: ({ name }: { name: string }) => `${name} har inte rösträtt här, så rösten räknas inte.`,
  refuseVotedAlready: ({ name }: { name: string }) => `${name} har röstat själv, så inget är ändrat.`,
  refuseNoVote: 'Ingen omröstning pågår. Ordföranden startar en med ”omröstning: fråga”.',
  refuseWhichVote: ({ numbers }: { numbers: readonly number[] }) =>
    `Flera omröstningar pågår: nummer ${joinNames(numbers.map(String), 'sv')}. Skriv numret, till exempel ”röst ${numbers[0] ?? ''}: ja” eller ”stäng omröstning ${numbers[0] ?? ''}”.`,
  refuseVoteStands: ({ number }: { number: number }) =>
    `Omröstning ${number} är redan öppnad och ändras inte. Skriv ”stäng omröstning ${number}” och öppna en ny.`,
  refuseVoteSecret: 'Omröstningen är sluten. Rösta med knapparna, så syns det inte hur. Inget är sparat.',
  refuseUseButtons: 'Inget är sparat. Rösta med knapparna, eller skriv ”röst: ja”.',
  refuseChoices: ({ most }: { most: number }) => `En omröstning har två till ${most} olika val. Skriv ”omröstning: fråga / val / val”.`,
  refuseQuorumMissing: ({ here, quorum }: { here: number; quorum: number }) =>
    `Mötet är inte beslutsfört: ${here} med rösträtt är närvarande och det behövs ${quorum}. Omröstningen är fortfarande öppen.`,
};
