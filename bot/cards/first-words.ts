import type { Texts } from '../../src/texts/texts.ts';

const lines = (...sentences: readonly string[]): string => sentences.join('\n\n');

const privacy = (texts: Texts, title: string): readonly string[] => [
  texts.privacyAddressed,
  texts.privacyOffRecord,
  texts.privacyHistory({ title }),
];

/** Said in a chat that belongs to no council yet, in three lines: who we are, what is stored and what not, what we ask. */
export const firstLines = (texts: Texts): readonly string[] => [
  texts.welcomeTitle({ title: texts.defaultDocumentTitle }),
  `${texts.privacyAddressed} ${texts.privacyOffRecord}`,
  `${texts.welcomeSetup} ${texts.setupHow}`,
];

/** The same as a text. */
export const firstUseText = (texts: Texts): string => lines(...firstLines(texts));

/** Said when we come to a chat that belongs to a council. `title` is the series' document title. */
export const welcomeText = (texts: Texts, title: string): string =>
  lines(texts.welcomeTitle({ title }), ...privacy(texts, title), texts.helpMember);

/** Said once where somebody is alone with us. `known`: they belong to a council. */
export const ownChatLines = (texts: Texts, known: boolean): readonly string[] => [
  texts.welcomePersonal,
  `${texts.privacyPersonal} ${texts.privacyOffRecord}`,
  known ? texts.helpPersonal : `${texts.noCouncil} ${texts.helpPersonal}`,
];

/** What one can write. `leads`: to chair and secretary. */
export const helpText = (texts: Texts, leads: boolean): string =>
  lines(texts.helpMember, ...(leads ? [texts.helpChair] : []), texts.privacyOffRecord, texts.helpMore);
