import type { Language } from '../../core/vocabulary.ts';

/** The locale that dates, numbers and lists of a language are formatted in. British English has the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** One formatter per language, made when it is first asked for and never again: they are dear to make. */
export function perLanguage<T extends object>(make: (locale: string) => T): Readonly<Record<Language, T>> {
  const made: Partial<Record<Language, T>> = {};
  const formatter = (language: Language): T => {
    const known = made[language] ?? make(LOCALES[language]);
    made[language] = known;
    return known;
  };
  return {
    get sv() {
      return formatter('sv');
    },
    get en() {
      return formatter('en');
    },
  };
}
