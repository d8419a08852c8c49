import type { Texts } from '../../src/texts/texts.ts';
import { quote } from './quote.ts';

const lines = (...sentences: readonly string[]): string => sentences.join('\n\n');

/** What we are for and how one begins; what is stored and what not, and what of it reaches us in a channel. */
const introduction = (texts: Texts, title: string, channel: boolean): readonly string[] => [
  `${texts.welcomeTitle({ title })} ${texts.welcomeCommands}`,
  [...(channel ? [texts.welcomeChannel] : []), texts.privacyAddressed, texts.privacyOffRecord].join(' '),
];

/** Said in a chat that belongs to no council yet, in three lines, the last of which asks for it. */
export const firstLines = (texts: Texts, channel: boolean): readonly string[] => [
  ...introduction(texts, texts.defaultDocumentTitle, channel),
  `${texts.welcomeSetup} ${texts.setupHow}`,
];

/** The same as a text. */
export const firstUseText = (texts: Texts, channel: boolean): string => lines(...firstLines(texts, channel));

/** Said when we come to a chat that belongs to a council, in three lines. `title` is the series' document title. */
export const councilLines = (texts: Texts, title: string, channel: boolean): readonly string[] => [
  ...introduction(texts, quote(title, 100), channel),
  `${texts.welcomeRoles} ${texts.privacyHistory({ title: quote(title, 100) })}`,
];

/** Said once where somebody is alone with us. `known`: they belong to a council. */
export const ownChatLines = (texts: Texts, known: boolean): readonly string[] => [
  texts.welcomePersonal,
  `${texts.privacyPersonal} ${texts.privacyOffRecord}`,
  [...(known ? [] : [texts.noCouncil]), texts.helpPersonal, texts.welcomeLedInChat].join(' '),
];

/** What one can write. `leads`: to chair and secretary. */
export const helpText = (texts: Texts, leads: boolean): string =>
  lines(texts.helpMember, ...(leads ? [texts.helpChair] : []), texts.privacyOffRecord, texts.helpMore);
