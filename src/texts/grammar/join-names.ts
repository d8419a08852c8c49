import type { Language } from '../../core/vocabulary.ts';
import { perLanguage } from './locale.ts';

const AND = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const OR = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** Joins lists that have an "and" of their own inside. */
const BETWEEN_LISTS: Readonly<Record<Language, string>> = { sv: ' samt ', en: ' as well as ' };

/** "A, B och C", or with "eller". */
export function joinNames(names: readonly string[], language: Language, word: 'and' | 'or' = 'and'): string {
  return (word === 'and' ? AND : OR)[language].format(names);
}

/** Lists within a list: each by "och", and *samt* between them where one of them has an "och" inside. */
export function joinLists(lists: readonly (readonly string[])[], language: Language): string {
  const filled = lists.filter((list) => list.length > 0);
  const texts = filled.map((list) => joinNames(list, language));
  return joinGroups(
    texts,
    filled.some((list) => list.length > 1),
    language,
  );
}

/** Texts joined by "och", or by *samt* when one of them is `compound`: has an "och" of its own. */
export function joinGroups(texts: readonly string[], compound: boolean, language: Language): string {
  const last = texts.at(-1);
  if (!compound || last === undefined || texts.length === 1) return joinNames(texts, language);
  return `${texts.slice(0, -1).join(', ')}${BETWEEN_LISTS[language]}${last}`;
}
