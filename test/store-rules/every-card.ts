import { decisionCard } from '../../bot/cards/decision-card.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { saveCard } from '../../bot/cards/save-card.ts';
import { searchCard } from '../../bot/cards/search-card.ts';
import { offeredCouncils, ownChatCard, setUpCard, setupCard } from '../../bot/cards/setup-card.ts';
import { LANGUAGES } from '../../src/core/vocabulary.ts';
import type { Hit } from '../../src/search/question.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { cardsOf } from '../bot/drawn.ts';

/** A card or a part of one, as the client reads it. */
export type Part = Readonly<Record<string, unknown>>;

const PAGE = 'https://laget-runt.exempel.invalid/tab/?page=import';

const hit = (text: string): Hit => ({
  ...{ meeting: 'rds_1', series: 'rds', council: text, number: 24, date: '2026-03-02', item: 2, title: text, kind: 'decision' },
  ...{ sentence: text, marks: [], people: [text], line: 'l1' },
});

/** All cards of ours in every state and language, where every text of people's is this one, and so many of everything. */
export const everyCard = (text: string, many: number): readonly Part[] => {
  const all = [
    ...cardsOf(text, many),
    ...LANGUAGES.flatMap((language): readonly Pick<Card, 'type'>[] => {
      const texts = textsFor(language);
      const found = { hits: Array.from({ length: Math.min(many, 5) }, () => hit(text)), next: null, instead: [] };
      const quoted = { name: text, at: '2026-03-02T08:00:00.000Z' };
      return [
        setupCard(false, language, texts, PAGE),
        setupCard(true, language, texts, null),
        offeredCouncils([{ id: 'rds', name: text }], language, texts),
        setUpCard(text, language, texts),
        ownChatCard([text], language, texts, PAGE),
        decisionCard(hit(text), text, language, texts, PAGE),
        searchCard(text, found, language, texts, () => PAGE),
        searchCard(text, { ...found, hits: [] }, language, texts, () => PAGE),
        ...(['decision', 'action', 'note'] as const).map((sort) =>
          saveCard({ sort, text, quoted, council: text, item: { number: 1, title: text } }, text, language, texts),
        ),
      ];
    }),
  ];
  return all.map((card) => JSON.parse(JSON.stringify(card)) as Part);
};

/** A card and everything in it, outermost first. */
export function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (value === null || typeof value !== 'object') return [];
  const part = value as Part;
  return [part, ...Object.entries(part).flatMap(([key, one]) => (key === 'data' ? [] : partsOf(one)))];
}
