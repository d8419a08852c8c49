import type { Event } from '../core/event.ts';
import type { Instant, Name } from '../core/origin.ts';
import { sameName } from '../core/people.ts';
import { namePattern } from './name-pattern.ts';

/** One thing that is stored of a person. */
export interface AboutPerson {
  readonly type: string;
  readonly at: Instant;
  /** What they did themselves; else they are named in it. */
  readonly own: boolean;
  /** Of an act of theirs all, of others' what names them: each with where in the event it stands. */
  readonly stored: readonly { readonly at: string; readonly value: unknown }[];
}

const LINE = /\r?\n/;

const patternOf = (names: readonly Name[]): RegExp => new RegExp(names.map(namePattern).join('|'), 'iu');

/** @returns whether a text names somebody, by any of their spellings */
export const isNamedIn = (text: string, names: readonly Name[]): boolean => patternOf(names).test(text.normalize('NFC'));

/** The lines of a text that name somebody: of a whole document not the rest of it. */
const linesWith = (text: string, names: readonly Name[]): string | null => {
  const named = patternOf(names);
  const lines = text.split(LINE).filter((line) => named.test(line.normalize('NFC')));
  return lines.length === 0 ? null : lines.join('\n');
};

type Stored = AboutPerson['stored'][number];

const partsOf = (value: object, at: string): readonly Stored[] =>
  Object.entries(value).map(([key, one]) => ({ at: at === '' ? key : `${at}/${key}`, value: one }));

/** About one person, as a member, a guest, an apology or a turn is: whose it is stands in `name`. */
const isTheirs = (value: object, names: readonly Name[]): boolean =>
  'name' in value && typeof value.name === 'string' && names.some((name) => sameName(name, String(value.name)));

function* naming({ value, at }: Stored, names: readonly Name[]): Generator<Stored> {
  if (typeof value === 'string') {
    const found = linesWith(value, names);
    if (found !== null) yield { at, value: found };
  } else if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value) && isTheirs(value, names)) yield* at === '' ? partsOf(value, at) : [{ at, value }];
    // Keys are ours, but for those of a series file that we do not know.
    else for (const part of partsOf(value, at)) yield* linesWith(part.at.slice(at.length), names) === null ? naming(part, names) : [part];
  }
}

/** What a series file says of a person under keys that we do not know: kept by where it stood, "members[2].phone". */
function besideTheirRow(event: Event, names: readonly Name[]): readonly Stored[] {
  if (event.type !== 'seriesSetUp') return [];
  const { members, unknown } = event.settings;
  const theirs = members.flatMap((member, index) => (isTheirs(member, names) ? [`members[${index}].`] : []));
  const at = 'settings/unknown';
  return partsOf(unknown, at).filter((part) => theirs.some((row) => part.at.startsWith(`${at}/${row}`)));
}

/**
 * All that a stream holds about a person: what they did, and wherever else they are named.
 * @param names every spelling of theirs that the council knows
 */
export function aboutPerson(events: readonly Event[], names: readonly Name[]): readonly AboutPerson[] {
  return events.flatMap((event): readonly AboutPerson[] => {
    const { origin, type, ...said } = event;
    const own = names.some((name) => sameName(name, origin.by));
    const quoted = naming({ at: 'origin/quoted', value: origin.quoted ?? null }, names);
    const stored = [...(own ? partsOf(said, '') : [...naming({ at: '', value: said }, names), ...besideTheirRow(event, names)]), ...quoted];
    return own || stored.length > 0 ? [{ type, at: origin.at, own, stored }] : [];
  });
}
