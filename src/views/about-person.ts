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

/** The lines of a text that name somebody: of a whole document not the rest of it. */
const linesWith = (text: string, names: readonly Name[]): string | null => {
  const named = new RegExp(names.map(namePattern).join('|'), 'iu');
  const lines = text.split(LINE).filter((line) => named.test(line.normalize('NFC')));
  return lines.length === 0 ? null : lines.join('\n');
};

/** A row about one person, as of members and guests: whose it is stands in `name`. */
const isTheirRow = (value: object, names: readonly Name[]): boolean =>
  'name' in value && typeof value.name === 'string' && names.some((name) => sameName(name, String(value.name)));

function* naming(value: unknown, names: readonly Name[], at: string): Generator<AboutPerson['stored'][number]> {
  if (typeof value === 'string') {
    const found = linesWith(value, names);
    if (found !== null) yield { at, value: found };
  } else if (typeof value === 'object' && value !== null) {
    if (!Array.isArray(value) && at !== '' && isTheirRow(value, names)) yield { at, value };
    else for (const [key, one] of Object.entries(value)) yield* naming(one, names, at === '' ? key : `${at}/${key}`);
  }
}

/**
 * All that a stream holds about a person: what they did, and wherever else they are named.
 * @param names every spelling of theirs that the council knows
 */
export function aboutPerson(events: readonly Event[], names: readonly Name[]): readonly AboutPerson[] {
  return events.flatMap(({ origin, ...fact }): readonly AboutPerson[] => {
    const { type, ...said } = fact;
    const own = names.some((name) => sameName(name, origin.by));
    const stored = own ? Object.entries(said).map(([at, value]) => ({ at, value })) : [...naming(said, names, '')];
    return own || stored.length > 0 ? [{ type, at: origin.at, own, stored }] : [];
  });
}
