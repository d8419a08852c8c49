import type { Day, Instant } from '../../core/origin.ts';
import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { runs } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';
import { clockText, instantDate, timeText } from '../grammar/times.ts';

/** Headings and fixed words of the printed minutes. */
export const print = {
  printDate: ({ date, number }: { date: Day | null; number: number }) =>
    date === null ? `Möte nr ${number}.` : `Mötesdatum: ${date}, möte nr ${number}.`,
  /** The table form keeps the spaced dash and the "Kl." that councils are used to. */
  printTime: ({ start, end }: { start: string; end: string | null }) =>
    `Tid: Kl. ${timeText(start)}${part(end, (it) => ` – ${timeText(it)}`)}.`,
  printPlace: ({ place }: { place: string }) => `Plats: ${place}`,
  printParticipants: 'Deltagare',
  printApologies: 'Förhinder',
  printAbsent: 'Frånvarande',
  printExternal: 'Externa deltagare',
  printGuests: 'Gäster (deltagandepunkt)',
  printGuestItems: ({ numbers }: { numbers: readonly number[] }) => `(${runs(numbers).join(', ')})`,
  printRemote: 'på distans',
  printFromItem: ({ number }: { number: number }) => `från och med punkt ${number}`,
  printToItem: ({ number }: { number: number }) => `till och med punkt ${number}`,
  printAgenda: 'Dagordning',
  printMatter: 'Ärende/Anteckning',
  printResponsible: 'Ansvarig',
  printActions: 'Åtgärder',
  printNextMeeting: 'Nästa möte',
  printMinutesBy: ({ name }: { name: string }) => `Vid protokollet: ${name}`,
  printVerifiedBy: ({ names }: { names: readonly string[] }) => `Justeras: ${joinNames(names, 'sv')}`,
  printRectifications: 'Rättelser',
  printRectification: ({ at, text }: { at: Instant; text: string }) => `Rättelse den ${instantDate(at, 'sv')}: ${text}`,
  printDigest: ({ digest }: { digest: string }) => `Kontrollsumma: ${digest}`,
  printDraft: 'UTKAST',
  printPage: ({ page, pages }: { page: number; pages: number }) => `Sida ${page} av ${pages}`,
  printAppendix: ({ number }: { number: number }) => `Bilaga ${number}`,
  printSource: ({ name, at }: { name: string; at: Instant }) => `${name} kl. ${clockText(at)}`,

  outlineTitle: ({ council }: { council: string }) => `Möte med ${council}`,
  outlineDate: ({ date, start }: { date: Day; start: string | null }) =>
    `den ${dateText(date, 'sv')}${part(start, (it) => ` kl. ${timeText(it)}`)}`,
  outlineParticipants: 'Deltagare:',
  outlineAbsent: 'Ej närvarande:',
  outlineDecisions: 'Beslut:',
  outlineActions: 'Åtgärder:',
  outlineNextMeeting: 'Nästa möte:',
  outlineNotesBy: ({ name }: { name: string }) => `Vid anteckningarna: ${name}`,
};
