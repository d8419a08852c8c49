import type { Language } from '../../src/core/vocabulary.ts';
import type { Found, Hit } from '../../src/search/question.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Card, card, type Element, heading, line } from './elements.ts';
import { quote } from './quote.ts';

/** So many are shown in a chat: the rest is for the tab. */
export const MOST_HITS = 5;

/**
 * What a search found, each in its sentence, with its place.
 * @param linkOf to an item of a meeting's minutes in the tab; the first hit's is the card's button
 */
export function searchCard(
  words: string,
  { hits, next, instead }: Found,
  language: Language,
  texts: Texts,
  linkOf: (meeting: string, item: number | null) => string | null,
): Card {
  const said = { words: quote(words, 200) };
  const link = hits[0] === undefined ? null : linkOf(hits[0].meeting, hits[0].item);
  return card({
    language,
    summary: hits.length === 0 ? texts.searchNone(said) : texts.searchTitle(said),
    body: [
      heading(texts.searchTitle(said)),
      ...(hits.length === 0
        ? line(texts.searchNone(said))
        : instead.flatMap((one) => line(texts.searchInstead({ word: one.word, choices: one.words }), { isSubtle: true }))),
      ...hits.flatMap((hit) => hitLines(hit, texts)),
      ...(next === null ? [] : line(texts.searchMore, { isSubtle: true })),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: texts.buttonOpenTab, url: link }],
    refresh: null,
  });
}

const hitLines = (hit: Hit, texts: Texts): readonly Element[] => [
  ...line(quote(hit.sentence)),
  ...line(`${texts.searchKind[hit.kind]} · ${texts.searchPlace({ ...hit, title: quote(hit.title, 200) })}`, {
    isSubtle: true,
    spacing: 'None',
  }),
];
