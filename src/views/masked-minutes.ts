import type { MinutesView } from './minutes.ts';
import { loosePattern, namePattern } from './name-pattern.ts';

/** What is left out of the public version. `mask` stands in its place. */
export interface Masks {
  /** Whole names; also in the genitive, and whatever their case. */
  readonly names: readonly string[];
  /** Passages, word by word as they stand; line breaks and spaces may differ. */
  readonly passages: readonly string[];
  readonly mask: string;
}

/** What is to be masked as one pattern, the longest first: "Ylva Brandt" is not left as "[maskat] Brandt". */
function patternOf({ names, passages }: Masks): RegExp | null {
  const given = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.trim() !== '');
  const parts = [
    ...given(passages).map((text) => ({ text, pattern: loosePattern(text) })),
    ...given(names).map((text) => ({ text, pattern: namePattern(text) })),
  ].toSorted((a, b) => b.text.length - a.text.length);
  return parts.length === 0 ? null : new RegExp(parts.map(({ pattern }) => pattern).join('|'), 'giu');
}

/** Rows about a person: with the name what else tells who it is. */
function row<P extends { readonly name: string; readonly organisation: string | null; readonly role: string | null }>(
  person: P,
  mask: string,
): P {
  const { organisation, role } = person;
  if (!person.name.includes(mask)) return person;
  return { ...person, organisation: organisation === null ? null : mask, role: role === null ? null : mask };
}

/**
 * The minutes as they may be given to anybody (Sweden's rules on public access, OSL): chosen names and passages masked
 * wherever they stand, and nothing of the work on the draft. The masked words are in none of what is made of it.
 */
export function maskedMinutes(view: MinutesView, masks: Masks): MinutesView {
  const pattern = patternOf(masks);
  const texted = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return pattern === null || KEPT.has(key) ? value : value.normalize('NFC').replaceAll(pattern, () => masks.mask);
    if (Array.isArray(value)) return value.map((one) => texted(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, texted(one, name)]));
  };
  const { remarks: _, unlockAsked: __, ...rest } = view;
  // The same keys and shapes: only texts have changed.
  const masked = texted(rest, '') as MinutesView;
  return {
    ...masked,
    present: masked.present.map((one) => row(one, masks.mask)),
    guests: masked.guests.map((one) => row(one, masks.mask)),
  };
}

/** Ids, days and words of ours: what is looked up by them must still be found. */
const KEPT: ReadonlySet<string> = new Set([
  ...[
    'series',
    'language',
    'form',
    'date',
    'status',
    'start',
    'end',
    'at',
    'id',
    'kind',
    'state',
    'digest',
    'until',
    'approvedAt',
    'meeting',
  ],
]);
