import { noun } from '../grammar/numbers.ts';
import { part } from '../grammar/sentence.ts';
import { clockText, instantDate } from '../grammar/times.ts';
import type { verify as swedish } from '../sv/verify.ts';

export const verify: typeof swedish = {
  verifyDoes: 'checks that nothing that is stored was changed afterwards',
  verifyDigests: 'digests from printed minutes: which meeting and event each of them stands for',
  verifyDigest: ({ digest, where, event }) => `The digest ${digest} stands for ${part(where, (it) => `${it}, `)}up to ${event}.`,
  verifyNoDigest: ({ digest }) => `The digest ${digest} belongs to nothing that is stored here.`,
  verifyWell: ({ streams, events, dir }) =>
    `Nothing was changed: ${noun(streams, 'file', 'files', 'en')} with ${noun(events, 'event', 'events', 'en')} in ${dir}.`,
  verifyAhead: ({ ahead }) =>
    `${noun(ahead, 'file goes', 'files go', 'en')} further than heads.json: the server is running, was cut off, or is older than heads.json.`,
  verifyMeeting: ({ council, number, date }) =>
    `${council}${number === null ? '' : `, meeting no. ${number}`}${part(date, (it) => `, ${it}`)}`,
  verifyFound: ({ where, file, what }) => `${part(where, (it) => `${it}, `)}${file}: ${what}`,
  verifyEvent: ({ number, type, at }) => {
    const more = [...(type === null ? [] : [type]), ...(at === null ? [] : [`${instantDate(at, 'en')} at ${clockText(at)}`])];
    return `event ${number}${part(more.join(', '), (it) => ` (${it})`)}`;
  },
  verifyChanged: ({ event }) => `${event} is not the one that was stored there: changed, exchanged, added, or one before it has gone.`,
  verifyFrame: 'the file was changed outside its events.',
  verifyShortened: ({ number }) => `event ${number} has gone, and all that came after it.`,
  verifyGone: 'the file has gone.',
  verifyUnreadable: 'the file cannot be read.',
  verifyUnknown: 'the file was added, heads.json does not know it.',
  verifyNoHeads: 'Whether files or the last events in them have gone cannot be told.',
};
