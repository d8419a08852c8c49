import type { Language } from '../../core/vocabulary.ts';

/** The locale that dates, numbers and lists of a language are formatted in. British English has the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** One formatter per language, made at the first use of this file and never again: they are dear to make. */
export const perLanguage = <T>(make: (locale: string) => T): Readonly<Record<Language, T>> => ({
  sv: make(LOCALES.sv),
  en: make(LOCALES.en),
});
