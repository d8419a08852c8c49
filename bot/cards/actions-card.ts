import type { Language } from '../../src/core/vocabulary.ts';
import type { Texts } from '../../src/texts/texts.ts';
import type { ActionView } from '../../src/views/actions-view.ts';
import { dueText } from './due.ts';
import { type Card, card, heading, line } from './elements.ts';
import { quote, quoteNames } from './quote.ts';

const MOST = 25;

/** The open actions, with owners and dates. `mine`: those of the one who asked. */
export function actionsCard(actions: readonly ActionView[], mine: boolean, language: Language, texts: Texts): Card {
  const title = mine ? texts.cardMyActionsTitle : texts.cardActionsTitle;
  const none = mine ? texts.actionsMineNone : texts.actionsOpen({ n: 0 });
  const shown = actions.slice(0, MOST);
  return card({
    language,
    summary: actions.length === 0 ? none : texts.actionsOpen({ n: actions.length }),
    body: [
      heading(title),
      ...(actions.length === 0 ? line(none) : []),
      ...shown.flatMap((action) => [
        ...line(texts.actionLabel({ number: action.number, what: quote(action.what) })),
        ...line(factsOf(action, texts), { isSubtle: true, spacing: 'None' }),
      ]),
      ...(actions.length > MOST ? line(texts.cardMore({ n: actions.length - MOST })) : []),
    ],
    actions: [],
    refresh: null,
  });
}

const factsOf = ({ who, due, overdue }: ActionView, texts: Texts): string =>
  [texts.actionOwners({ names: quoteNames(who, texts) }), dueText(due, texts), ...(overdue ? [texts.actionOverdueLabel] : [])].join(' · ');
