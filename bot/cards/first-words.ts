import type { Texts } from '../../src/texts/texts.ts';

const lines = (...sentences: readonly string[]): string => sentences.join('\n\n');

const privacy = (texts: Texts, title: string): readonly string[] => [
  texts.privacyAddressed,
  texts.privacyOffRecord,
  texts.privacyHistory({ title }),
];

/** Said in a chat that belongs to no council yet: who we are, what we ask, what is stored. */
export const firstUseText = (texts: Texts): string =>
  lines(
    texts.welcomeTitle({ title: texts.defaultDocumentTitle }),
    texts.welcomeSetup,
    texts.setupHow,
    ...privacy(texts, texts.defaultDocumentTitle),
  );

/** Said when we come to a chat that belongs to a council. `title` is the series' document title. */
export const welcomeText = (texts: Texts, title: string): string =>
  lines(texts.welcomeTitle({ title }), ...privacy(texts, title), texts.helpMember);

/** What one can write. `leads`: to chair and secretary. */
export const helpText = (texts: Texts, leads: boolean): string =>
  lines(texts.helpMember, ...(leads ? [texts.helpChair] : []), texts.privacyOffRecord, texts.helpMore);
