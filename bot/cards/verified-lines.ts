import type { Texts } from '../../src/texts/texts.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { type Element, line } from './elements.ts';
import { quote, quoteNames } from './quote.ts';

/** Who has verified the minutes, and while they are out for it whom it waits for. */
export function verifiedLines({ status, verifiers, documentTitle }: MinutesView, texts: Texts): readonly Element[] {
  const names = (has: boolean): readonly string[] =>
    quoteNames(
      verifiers.filter(({ at }) => (at !== null) === has).map(({ name }) => name),
      texts,
    );
  const [verified, waiting] = [names(true), names(false)];
  return [
    ...(verified.length === 0 ? [] : line(texts.verificationBy({ names: verified, title: quote(documentTitle, 200) }))),
    ...(status !== 'circulated' || waiting.length === 0 ? [] : line(texts.verificationWaiting({ names: waiting }))),
  ];
}
