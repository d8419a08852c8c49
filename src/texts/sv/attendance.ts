import { joinNames } from '../grammar/join-names.ts';
import { runs } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';

type Names = readonly string[];
type Items = readonly number[];
const items = (numbers: Items): string => joinNames(runs(numbers), 'sv');

/** Who is there, and for which items. */
export const attendance = {
  attendanceSelf: 'Du är antecknad som närvarande.',
  attendancePresent: ({ names }: { names: Names }) => `Närvarande: ${joinNames(names, 'sv')}`,
  attendanceRemote: ({ names }: { names: Names }) => `På distans: ${joinNames(names, 'sv')}`,
  attendanceAbsent: ({ names }: { names: Names }) => `Frånvarande: ${joinNames(names, 'sv')}`,
  attendanceApology: ({ names }: { names: Names }) => `${joinNames(names, 'sv')} har anmält förhinder.`,
  attendanceApologies: ({ names }: { names: Names }) => `Förhinder: ${joinNames(names, 'sv')}`,
  attendanceChanged: 'Du hade anmält förhinder. Nu är du antecknad som närvarande.',
  attendanceFrom: ({ name, number }: { name: string; number: number }) => `${name} deltog från och med punkt ${number}.`,
  attendanceTo: ({ name, number }: { name: string; number: number }) => `${name} deltog till och med punkt ${number}.`,
  guestAdded: ({ name, organisation, numbers }: { name: string; organisation: string | null; numbers: Items }) =>
    `Gäst: ${name}${part(organisation, (it) => `, ${it}`)} (punkt ${items(numbers)})`,
  guestWelcome: ({ name, numbers }: { name: string; numbers: Items }) =>
    `Välkommen, ${name}. Du är gäst på punkt ${items(numbers)} och kan skriva inlägg och anteckningar där.`,
  quorumMissing: ({ present, required }: { present: number; required: number }) =>
    `Mötet är inte beslutsfört: ${present} närvarande, minst ${required} behövs.`,
  callNamed: ({ title, time }: { title: string; time: string | null }) => `Teams-mötet: ${title}${part(time, (it) => `, kl. ${it}`)}`,
  callJoin: 'Anslut till Teams-mötet',
  callArrived: ({ names, number }: { names: Names; number: number | null }) =>
    `I Teams-mötet${number === null ? '' : ` sedan punkt ${number}`}, inte antecknade: ${joinNames(names, 'sv')}`,
  callLeft: ({ names, number }: { names: Names; number: number }) =>
    `Har lämnat Teams-mötet under punkt ${number}: ${joinNames(names, 'sv')}`,
  callEnded: 'Teams-mötet är slut. Avsluta mötet när ni är klara.',
  attendanceNone: 'Ingen har anmält sig som närvarande än.',
  labelPresent: 'Närvarande',
  labelRemote: 'på distans',
  labelApology: 'Förhinder',
  labelAbsent: 'Frånvarande',
  labelGuest: 'Gäst',
  labelOnlooker: 'Åhörare',
  labelChair: 'Ordförande',
  labelSecretary: 'Sekreterare',
  labelVerifier: 'Justerare',
  labelMember: 'Ledamot',
  labelCoOpted: 'Adjungerad',
};
