import type { Language } from '../../core/vocabulary.ts';
import { perLanguage } from './locale.ts';

const NUMBERS = perLanguage((locale) => new Intl.NumberFormat(locale));
const SHARES = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
const PLURALS = perLanguage((locale) => new Intl.PluralRules(locale));

/** A figure: "1 000" and "14,5" in Swedish, with spaces that don't break. */
export const numberText = (n: number, language: Language): string => NUMBERS[language].format(n);

/** A share of one as a percentage: "76 %". */
export const percentText = (share: number, language: Language): string => SHARES[language].format(share);

/** "110–115". */
export const rangeText = (from: number, to: number, language: Language): string =>
  `${numberText(from, language)}–${numberText(to, language)}`;

/** The noun that fits the number: *one* for 1 only; 0, 21 and 1,5 take the other. */
const nounFor = (n: number, one: string, many: string, language: Language): string => (PLURALS[language].select(n) === 'one' ? one : many);

const NONE: Readonly<Record<Language, string>> = { sv: 'inga', en: 'no' };

/** The number with the noun that fits: "1 röst", "2 röster", "inga röster". */
export const noun = (n: number, one: string, many: string, language: Language): string =>
  `${n === 0 ? NONE[language] : numberText(n, language)} ${nounFor(n, one, many, language)}`;

/** Numbers in rising order, three or more in a row drawn together: 50, 54, 55, 56 gives ["50", "54–56"]. */
export function runs(numbers: readonly number[]): readonly string[] {
  const rows: number[][] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const row = rows.at(-1);
    if (row?.at(-1) === n - 1) row.push(n);
    else rows.push([n]);
  }
  return rows.flatMap((row) => (row.length < 3 ? row.map(String) : [`${row[0]}–${row.at(-1)}`]));
}
