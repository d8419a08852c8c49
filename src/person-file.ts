import { spellingsOf } from './core/merges.ts';
import type { Name } from './core/origin.ts';
import { knownName, memberNamed } from './core/people.ts';
import type { FoundedSeries, Member } from './core/series.ts';
import type { Councils } from './councils.ts';
import type { Store } from './store/store.ts';
import { type AboutPerson, aboutPerson } from './views/about-person.ts';

/** All that is stored about a person in one council: what the register extract is made of (GDPR, article 15). */
export interface PersonFile {
  readonly series: string;
  readonly council: string;
  readonly name: Name;
  /** Every way in which the council spells them. */
  readonly spellings: readonly Name[];
  readonly memberships: readonly Member[];
  /** The Entra object ids that are tied to them. */
  readonly keys: readonly string[];
  /** Stream by stream; only those that hold something. */
  readonly streams: readonly { readonly id: string; readonly events: readonly AboutPerson[] }[];
}

/** What a person file is made from. */
interface PersonSource {
  readonly archive: Pick<Councils, 'meetings'>;
  readonly store: Pick<Store, 'read'>;
}

/** How a council knows a person. */
interface Known {
  readonly name: Name;
  /** Every spelling of theirs, that by which they are meant included. */
  readonly names: readonly Name[];
  readonly keys: readonly string[];
}

/** @param meant a name or another spelling of it; of nobody whom the council knows it is all there is */
export function knownAs(series: FoundedSeries, meant: string): Known {
  const name = knownName(series, { name: meant, key: null, verified: true });
  const aliases = memberNamed(series, name)?.aliases ?? [];
  const names = [...new Set([name, meant.normalize('NFC'), ...aliases, ...spellingsOf(series, name)])];
  return { name, names, keys: Object.entries(series.keys).flatMap(([key, tied]) => (names.includes(tied) ? [key] : [])) };
}

/** @param meant a name or another spelling of it; of nobody whom the council knows, what names them all the same */
export async function personFile({ archive, store }: PersonSource, series: FoundedSeries, meant: string): Promise<PersonFile> {
  const { name, names, keys } = knownAs(series, meant);
  const memberships = series.members.filter((member) => member.name === name);
  const streams: { readonly id: string; readonly events: readonly AboutPerson[] }[] = [];
  // One after the other: a council may have thousands.
  for (const id of [series.id, ...(await archive.meetings(series.id)).map((meeting) => meeting.id)]) {
    const events = aboutPerson((await store.read(id)).events, names);
    if (events.length > 0) streams.push({ id, events });
  }
  return { series: series.id, council: series.name, name, spellings: names, memberships, keys, streams };
}
