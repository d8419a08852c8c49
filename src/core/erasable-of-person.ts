import { type ErasableTexts, erasableOfImport, erasableTexts } from './erasable.ts';
import type { Event, ImportFact, MeetingEvent, SeriesEvent } from './event.ts';
import type { Meeting } from './meeting.ts';
import type { Name } from './origin.ts';
import { sameName } from './people.ts';
import { textsIn } from './texts-in.ts';

/** Whose passages are to be erased. */
export interface Erased {
  /** Every spelling of theirs. */
  readonly names: readonly Name[];
  /** Whether a text names them. */
  readonly isNamedIn: (text: string) => boolean;
}

const isTheirs = (name: Name, { names }: Erased): boolean => names.some((one) => sameName(one, name));

/** The same, without the events of which nothing is to be erased. */
const some = (all: readonly ErasableTexts[]): readonly ErasableTexts[] => all.filter(({ texts }) => texts.length > 0);

/** Those of the texts of an event that name them. */
function naming(event: Event | undefined, texts: readonly string[], { isNamedIn }: Erased): readonly string[] {
  const named = new Set([...textsIn(event)].flatMap(({ at, text }) => (isNamedIn(text) ? [at] : [])));
  return texts.filter((at) => named.has(at));
}

/**
 * Of what was said in a meeting and is not in its minutes: what they said, and what names them. With it, whose words somebody
 * else has saved, where they were theirs. Of a meeting that is not approved nothing: what is in its minutes may still be disputed.
 * @param events the meeting's stream
 */
export function erasableOfPerson(meeting: Meeting, events: readonly MeetingEvent[], person: Erased): readonly ErasableTexts[] {
  if (meeting.status !== 'approved') return [];
  const erasable = new Map(erasableTexts(meeting, events).map(({ event, texts }) => [event, texts]));
  return some(
    events.map((event, nth) => {
      const { by, quoted } = event.origin;
      const texts = erasable.get(nth) ?? [];
      const said = isTheirs(by, person) ? texts : naming(event, texts, person);
      return { event: nth, texts: quoted !== undefined && isTheirs(quoted.name, person) ? [...said, '/origin/quoted/name'] : said };
    }),
  );
}

/** Of old minutes the original, where it names them, and what readings that were mended say of them. Their reading stays. */
export const erasableOfPersonInImport = (events: readonly Event<ImportFact>[], person: Erased): readonly ErasableTexts[] =>
  some(erasableOfImport(events).map(({ event, texts }) => ({ event, texts: naming(events[event], texts, person) })));

const ROW = /^\/(?:settings\/members\/\d+|member)\/(?:email|aliases\/\d+)$/;

/**
 * Of the council's own memory what only served to know them again: addresses, other spellings, keys, and whom they are not.
 * That they were members, and from when to when, stays: the minutes read their lists by it; so do spellings that were merged.
 */
export const erasableOfPersonInSeries = (events: readonly SeriesEvent[], person: Erased): readonly ErasableTexts[] =>
  some(events.map((event, nth) => ({ event: nth, texts: ofSeriesEvent(event, person) })));

function ofSeriesEvent(event: SeriesEvent, person: Erased): readonly string[] {
  switch (event.type) {
    case 'seriesSetUp': {
      const { members, unknown } = event.settings;
      const theirs = members.flatMap(({ name }, nth) => (isTheirs(name, person) ? [nth] : []));
      const rows = [...textsIn(members, '/settings/members')].map(({ at }) => at).filter((at) => ROW.test(at));
      const beside = [...textsIn(unknown, '/settings/unknown')].map(({ at }) => at);
      return [...rows, ...beside].filter((at) =>
        theirs.some((nth) => at.startsWith(`/settings/members/${nth}/`) || at.startsWith(`/settings/unknown/members[${nth}].`)),
      );
    }
    case 'memberAdded':
      return isTheirs(event.member.name, person)
        ? [...textsIn(event.member, '/member')].map(({ at }) => at).filter((at) => ROW.test(at))
        : [];
    // What it is known by once more names the key.
    case 'memberTied':
      return isTheirs(event.name, person) ? ['/key', '/origin/source'] : [];
    case 'peopleKeptApart':
      return (['a', 'b'] as const).flatMap((side) => (isTheirs(event[side], person) ? [`/${side}`] : []));
    case 'chatTied':
    case 'peopleMerged':
      return [];
  }
}
