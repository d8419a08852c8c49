import type { Language } from '../../core/vocabulary.ts';
import { numberText } from './numbers.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['nobody', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
const NEUTER: Readonly<Record<Language, readonly string[]>> = { sv: ['inget', 'ett'], en: ['none', 'one'] };

/** A count in running text: words up to twelve, then figures. `neuter` for *ett*-words: "inget", "ett". */
export function countWord(n: number, language: Language, gender: 'common' | 'neuter' = 'common'): string {
  const neuter = gender === 'neuter' ? NEUTER[language][n] : undefined;
  return neuter ?? WORDS[language][n] ?? numberText(n, language);
}

/** Everybody of `n`: of two *båda*, never "alla två"; of one the name. */
export function allOf(n: number, name: string, language: Language): string {
  if (n === 1) return name;
  switch (language) {
    case 'sv':
      return n === 2 ? 'båda' : `alla ${countWord(n, language)}`;
    case 'en':
      return n === 2 ? 'both' : `all ${countWord(n, language)}`;
  }
}
