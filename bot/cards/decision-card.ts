import type { Language } from '../../src/core/vocabulary.ts';
import type { Hit } from '../../src/search/question.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { type Card, card, heading, line } from './elements.ts';
import { quote } from './quote.ts';

/** A decision that somebody shows in a chat: it stands alone. `council`: whose it is. */
export function decisionCard(hit: Hit, council: string, language: Language, texts: Texts, link: string | null): Card {
  return card({
    language,
    summary: texts.extensionDecision,
    body: [
      heading(texts.extensionDecision),
      ...line(quote(hit.sentence, 2_000)),
      ...line(`${quote(council, 200)} · ${placeOf(hit, texts)}`, { isSubtle: true }),
    ],
    actions: link === null ? [] : [{ type: 'Action.OpenUrl', title: texts.buttonOpenTab, url: link }],
    refresh: null,
  });
}

/** Where it was decided: "2022-04-27, möte nr 57, punkt 4: Öppna data". */
export const placeOf = (hit: Hit, texts: Texts): string => texts.searchPlace({ ...hit, title: quote(hit.title, 200) });
