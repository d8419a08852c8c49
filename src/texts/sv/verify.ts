import type { Day, Instant } from '../../core/origin.ts';
import { noun } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';
import { clockText, instantDate } from '../grammar/times.ts';

/** What `laget-runt verify` says, to whoever runs it. */
export const verify = {
  verifyDoes: 'kontrollerar att inget som är sparat har ändrats efteråt',
  verifyDigests: 'kontrollsummor ur utskrifter: vilket möte och vilken händelse var och en gäller',
  verifyDigest: ({ digest, where, event }: { digest: string; where: string; event: string }) =>
    `Kontrollsumman ${digest} gäller ${part(where, (it) => `${it}, `)}till och med ${event}.`,
  verifyNoDigest: ({ digest }: { digest: string }) => `Kontrollsumman ${digest} hör inte till något som är sparat här.`,
  verifyWell: ({ streams, events, dir }: { streams: number; events: number; dir: string }) =>
    `Inget har ändrats: ${noun(streams, 'fil', 'filer', 'sv')} med ${noun(events, 'händelse', 'händelser', 'sv')} i ${dir}.`,
  verifyAhead: ({ ahead }: { ahead: number }) =>
    `${noun(ahead, 'fil', 'filer', 'sv')} går längre än heads.json: servern är igång, avbröts, eller är äldre än heads.json.`,
  verifyMeeting: ({ council, number, date }: { council: string; number: number | null; date: Day | null }) =>
    `${council}${number === null ? '' : `, möte nr ${number}`}${part(date, (it) => `, ${it}`)}`,
  verifyFound: ({ where, file, what }: { where: string; file: string; what: string }) =>
    `${part(where, (it) => `${it}, `)}${file}: ${what}`,
  verifyEvent: ({ number, type, at }: { number: number; type: string | null; at: Instant | null }) => {
    const more = [...(type === null ? [] : [type]), ...(at === null ? [] : [`${instantDate(at, 'sv')} kl. ${clockText(at)}`])];
    return `händelse ${number}${part(more.join(', '), (it) => ` (${it})`)}`;
  },
  verifyChanged: ({ event }: { event: string }) =>
    `${event} är inte den som sparades där: ändrad, utbytt, tillagd, eller en före den är borta.`,
  verifyFrame: 'filen är ändrad utanför händelserna.',
  verifyShortened: ({ number }: { number: number }) => `händelse ${number} är borta, och alla som kom efter den.`,
  verifyGone: 'filen är borta.',
  verifyUnreadable: 'filen går inte att läsa.',
  verifyUnknown: 'filen är tillagd, den finns inte i heads.json.',
  verifyNoHeads: 'Om filer eller de sista händelserna i dem är borta går inte att säga.',
};
