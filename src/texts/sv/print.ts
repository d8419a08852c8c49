import { dayOf } from '../../core/day.ts';
import type { Day, Instant } from '../../core/origin.ts';
import { dateText } from '../grammar/dates.ts';
import { joinNames } from '../grammar/join-names.ts';
import { minutesWord } from '../grammar/minutes-word.ts';
import { runs } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';
import { clockText, timeRange, timeText } from '../grammar/times.ts';

/** Headings and fixed words of the printed minutes. */
export const print = {
  /** '' where neither is known. */
  printDate: ({ date, number }: { date: Day | null; number: number | null }) => {
    if (number === null) return part(date, (it) => `Mötesdatum: ${it}.`);
    return date === null ? `Möte nr ${number}.` : `Mötesdatum: ${date}, möte nr ${number}.`;
  },
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
  printRectification: ({ at, item, text }: { at: Instant; item: number | null; text: string }) =>
    `Rättelse ${dayOf(at)}${item === null ? '' : `, punkt ${item}`}: ${text}`,
  /** In the meeting at whose time it was made. `title` is the series' document title. */
  printRectified: ({ title, number, item, text }: { title: string; number: number; item: number | null; text: string }) => {
    const { known, definite } = minutesWord(title);
    return `Rättelse av ${known ? `${definite} från ` : ''}möte ${number}${item === null ? '' : `, punkt ${item}`}: ${text}`;
  },
  printDigest: ({ digest }: { digest: string }) => `Kontrollsumma: ${digest}`,
  printDraft: 'UTKAST',
  printPage: ({ page, pages }: { page: number | string; pages: number | string }) => `Sida ${page} av ${pages}`,
  /** The looks of paragraphs and words, by the names that Word lists them under. */
  printStyles: {
    agenda: 'Dagordning',
    people: 'Personer',
    line: 'Uppgift',
    lastLine: 'Sista uppgiften',
    gap: 'Mellanrum',
    cell: 'Anteckning',
    tableHead: 'Tabellhuvud',
    itemTitle: 'Punkt',
    decision: 'Beslut',
    roundQuestion: 'Rundans fråga',
    draft: 'Utkast',
    draftMark: 'Utkast i sidhuvudet',
    fineprint: 'Finstilt',
    label: 'Etikett',
  },
  printAppendix: ({ number }: { number: number }) => `Bilaga ${number}`,
  printSource: ({ name, at }: { name: string; at: Instant }) => `${name} kl. ${clockText(at)}`,

  outlineTitle: ({ council }: { council: string }) => `Möte med ${council}`,
  outlineDate: ({ date, start, end }: { date: Day; start: string | null; end: string | null }) =>
    `den ${dateText(date, 'sv')}${part(start, (it) => ` kl. ${end === null ? timeText(it) : timeRange(it, end)}`)}`,
  outlineParticipants: 'Deltagare:',
  outlineAbsent: 'Ej närvarande:',
  outlineDecisions: 'Beslut:',
  outlineActions: 'Åtgärder:',
  outlineNextMeeting: 'Nästa möte:',
  outlineNotesBy: ({ name }: { name: string }) => `Vid anteckningarna: ${name}`,
};
