import { MONTHS, WEEKDAYS_BEFORE_DATE } from '../../read/dates/words.ts';
import { fold } from '../../read/normalise.ts';
import { labelOf } from './labels.ts';
import { isOrganisation, isRole } from './organisation-or-role.ts';

const PARTICLES = new Set([
  'af',
  'av',
  'von',
  'van',
  'de',
  'la',
  'der',
  'den',
  'del',
  'di',
  'da',
  'du',
  'el',
  'al',
  'bin',
  'dos',
  'ten',
  'zu',
  'y',
  'le',
]);
const NAME_WORD =
  /^(?:\p{Lu}['’]?\p{Ll}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\p{Lu}\.?(?:-?\p{Lu}\.?)?|\p{Lu}{2,}(?:-\p{Lu}{2,})*|\p{Lu}\p{L}*['’]\p{Lu}\p{L}*)$/u;
/** Words with a capital that begin sentences and headings, and no name. */
const NOT_NAMES = new Set(
  [
    'alla',
    'samtliga',
    'ingen',
    'vi',
    'vid',
    'och',
    'samt',
    'ej',
    'det',
    'den',
    'de',
    'en',
    'ett',
    'övriga',
    'övrigt',
    'nästa',
    'möte',
    'mötet',
    'punkt',
    'ärende',
    'beslut',
    'bilaga',
    'plats',
    'tid',
    'datum',
    'paragraf',
    'paragrafer',
    'frågan',
    'ordföranden',
    'all',
    'none',
    'next',
    'meeting',
    'the',
    'protokoll',
    'dagordning',
    'teams',
    'skype',
    'zoom',
    'distans',
    'digitalt',
    'ledamot',
    'ledamöter',
    'information',
    'rapport',
    'vakant',
    'cirka',
    'ca',
    'flera',
    'några',
    'elever',
    'representanter',
    'föregående',
    'minnesanteckningar',
    'utses',
    'utsågs',
    'valdes',
    'väljs',
    'från',
    'till',
    'att',
    'för',
  ].map(fold),
);

/** Whether a word can be part of a person's name. */
const isNameWord = (word: string): boolean => NAME_WORD.test(word) && !NOT_NAMES.has(fold(word));
/** Months are first names too: nobody is called by one alone. */
const isDayWord = (word: string): boolean => MONTHS.has(fold(word)) || WEEKDAYS_BEFORE_DATE.has(fold(word));

/** Whether a text is a person's name of two words or more, or one word where names are expected. */
export function isName(text: string, one = false): boolean {
  if (text.length > 60) return false;
  const words = text.split(/\s+/);
  if (words.length > 5 || (words.length < 2 && !one)) return false;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (
    (words.length < 2 && isDayWord(first)) ||
    isDayWord(last) ||
    !isNameWord(first) ||
    !isNameWord(last) ||
    (words.length < 2 && /^\p{Lu}\.?$/u.test(first))
  )
    return false;
  if (words.length > 1 && words.every((word) => /^\p{Lu}{1,4}$/u.test(word)) && words.some((word) => word.length < 2)) return false;
  if (!words.every((word) => isNameWord(word) || PARTICLES.has(word.toLocaleLowerCase('sv')))) return false;
  return labelOf(text) === null && !isOrganisation(text) && !words.some((word) => isRole(word));
}

/** The name that a text begins with, as many words as can be one, and the rest; null where it begins with none. */
export function nameFirst(text: string): { readonly name: string; readonly rest: string } | null {
  const words = text.slice(0, 80).split(' ');
  for (let count = Math.min(5, words.length); count > 1; count -= 1) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;:]$/, '');
    if (
      isName(name) &&
      !/[.,;:]/.test(
        words
          .slice(0, count - 1)
          .join('')
          .replace(/\p{Lu}\./gu, ''),
      )
    )
      return { name, rest: text.slice(name.length).trim() };
  }
  return null;
}
