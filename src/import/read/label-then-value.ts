import { isAttendance, type LabelKind, labelOf } from './labels.ts';
import { isRole } from './organisation-or-role.ts';
import { isName, nameFirst } from './person-name.ts';
import { ONE_PERSON } from './section.ts';
import { readWhen } from './when.ts';

const FITS: Readonly<Partial<Record<LabelKind, (value: string) => boolean>>> = {
  when: (value) => /^(?:\d|kl|den \d)/i.test(value) || readWhen(value).day !== null,
  where: (value) => /^\p{Lu}/u.test(value) && value.length < 80 && !/[.!?]$/.test(value),
  whenWhere: (value) => value.length < 120 && !/\p{L}{3}[.!?]$/u.test(value),
};

/** Whether a value without a colon before it goes with its label: a name with an officer, names with a list, a day with a date. */
function fits(kind: LabelKind, label: string, value: string): boolean {
  if (ONE_PERSON.has(kind)) return isName(value.replace(/ \([^()]*\)$/, ''), / av$/i.test(label));
  if (isAttendance(kind))
    return nameFirst(withoutRole(value.split(/[,(]/)[0]?.trim() ?? '')) !== null && !/\p{Ll}{2}[.!?]\s+\p{Lu}/u.test(value);
  return FITS[kind]?.(value) ?? false;
}

/** "Dietist Klara Holm": what somebody is, before their name. */
const withoutRole = (text: string): string => (isRole(text.split(' ')[0] ?? '') ? text.slice(text.indexOf(' ') + 1) : text);

/** "Vid protokollet Liv Ström", "Datum 2017-05-09": a label and its value without a colon, the longest label that there is. */
export function labelThenValue(text: string): { readonly kind: LabelKind; readonly label: string; readonly value: string } | null {
  const words = text.slice(0, 2_000).split(/\s+/);
  for (let at = Math.min(4, words.length - 1); at > 0; at -= 1) {
    const label = words.slice(0, at).join(' ');
    const kind = labelOf(label);
    const value = text.replace(/\s+/g, ' ').slice(label.length).trim();
    const titled = /^(?:extern|adjungerad|övrig|inbjuden)$/i.test(label) && isRole(value.split(' ')[0] ?? '');
    if (kind !== null && !titled && fits(kind, label, value)) return { kind, label, value };
  }
  return null;
}
