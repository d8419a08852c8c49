import type { Language } from '../../src/core/vocabulary.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { apartFromInput, button, type Card, card, type Element, line, type OpenUrl } from './elements.ts';
import type { ShowCard } from './fields.ts';
import { firstLines } from './first-words.ts';
import { quote, quoteName } from './quote.ts';

const link = (title: string, url: string | null): readonly OpenUrl[] => (url === null ? [] : [{ type: 'Action.OpenUrl', title, url }]);

/** What one can write, opened below the card by who wants to know: it says nothing in the chat. */
const help = (texts: Texts): ShowCard => ({
  type: 'Action.ShowCard',
  title: texts.welcomeHelp,
  card: {
    ...{ type: 'AdaptiveCard', version: '1.5' },
    body: [texts.helpMember, texts.helpChair, texts.helpMore].flatMap((one) => line(one)),
    actions: [],
  },
});

const shown = (lines: readonly string[]): readonly Element[] =>
  lines.flatMap((one, index) => line(one, index === 0 ? { weight: 'Bolder' } : {}));

/**
 * The first card in a chat without a council: in three lines what the bot does, what it stores, and what it asks.
 * @param channel in a team, where only what mentions us reaches us
 * @param importPage where the previous minutes are read in; null where there is no link to give
 */
export function setupCard(channel: boolean, language: Language, texts: Texts, importPage: string | null): Card {
  const lines = firstLines(texts, channel);
  const name: Element = {
    ...{ type: 'Input.Text', id: 'council', maxLength: 120, label: texts.setupName },
    ...{ isRequired: true, errorMessage: texts.setupNameMissing },
  };
  return card({
    language,
    summary: lines[0] ?? '',
    body: shown(lines),
    input: name,
    actions: [
      button(texts.setupNameButton, { verb: 'nameCouncil' }, 'positive'),
      apartFromInput(button(texts.setupChoose, { verb: 'offerCouncils' })),
      ...link(texts.setupImport, importPage),
      help(texts),
    ],
    refresh: null,
  });
}

/** The councils that the one who asks may tie to the chat. Shown to them alone. */
export function offeredCouncils(
  councils: readonly { readonly id: string; readonly name: string }[],
  language: Language,
  texts: Texts,
): Card {
  return card({
    language,
    summary: texts.setupChoose,
    body: line(texts.setupOffer),
    input: {
      ...{ type: 'Input.ChoiceSet', id: 'choice', style: 'compact', label: texts.tabChooseSeries, placeholder: texts.tabChooseSeries },
      choices: councils.map(({ id, name }) => ({ title: quoteName(name), value: id })),
      ...{ isRequired: true, errorMessage: texts.setupOffer },
    },
    actions: [button(texts.setupChooseButton, { verb: 'chooseCouncil' }, 'positive')],
    refresh: null,
  });
}

/** What stands in its place when the chat has its council. */
export const setUpCard = (name: string, language: Language, texts: Texts): Card =>
  card({ language, summary: texts.appName, body: line(texts.setupDone({ name: quote(name, 200) })), actions: [], refresh: null });

/** The first words in a chat of a council. */
export const welcomeCard = (lines: readonly string[], language: Language, texts: Texts): Card =>
  card({
    language,
    summary: texts.welcomeTitle({ title: texts.defaultDocumentTitle }),
    body: shown(lines),
    actions: [help(texts)],
    refresh: null,
  });

/** The first words in the chat that somebody has with us alone. */
export const ownChatCard = (lines: readonly string[], language: Language, texts: Texts, actionsPage: string | null): Card =>
  card({
    language,
    summary: lines[0] ?? '',
    body: shown(lines),
    actions: [...link(texts.pageMyActions, actionsPage), help(texts)],
    refresh: null,
  });
