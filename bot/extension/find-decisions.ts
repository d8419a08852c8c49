import type { Actor } from '../../src/core/origin.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import type { Councils } from '../../src/councils.ts';
import type { Question } from '../../src/search/question.ts';
import type { Search } from '../../src/search/search.ts';
import { reachOf } from '../../src/server/reach.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { decisionCard, placeOf } from '../cards/decision-card.ts';
import { quote } from '../cards/quote.ts';
import { type InvokeBody, resultsBody, resultsMessage } from '../invoke-body.ts';
import type { LinkOf } from '../wanted-cards.ts';

const MOST = 25;

const about = (words: string): Question => ({
  ...{ words, kind: 'decision', person: null, organisation: null, year: null, after: null, limit: MOST },
});

export interface FindDeps {
  readonly councils: Councils;
  readonly search: Search;
  readonly linkOf: LinkOf;
}

/**
 * Decisions that the asker may see, each as a card to show in the chat. In a council's chat only those of that council:
 * one council is not shown another's.
 */
export async function findDecisions(words: string, chat: string, actor: Actor, language: Language, deps: FindDeps): Promise<InvokeBody> {
  const { councils, search, linkOf } = deps;
  const here = await councils.seriesOfChat(chat);
  const found = search.find(about(words), await reachOf(councils, search, actor, here?.id ?? null));
  const texts = textsFor(language);
  if (found.hits.length === 0) return resultsMessage(texts.extensionNone({ words: quote(words, 200) }));
  const names = new Map((await councils.series()).map(({ id, name }) => [id, name]));
  return resultsBody(
    found.hits.map((hit) => ({
      title: quote(hit.sentence, 200),
      text: placeOf(hit, texts),
      card: decisionCard(hit, names.get(hit.series) ?? '', language, texts, linkOf(hit.meeting, hit.item)),
    })),
  );
}
