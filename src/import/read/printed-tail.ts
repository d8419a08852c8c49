import type { Warning } from '../reading.ts';
import type { Section } from './section.ts';
import { warning } from './warning.ts';

interface PrintedTail {
  readonly digest: string | null;
  readonly warnings: readonly Warning[];
}

/** The digest under our own minutes. What else stands at the end and is none of the minutes is named: rectifications too, which came later. */
export function readPrintedTail(tail: readonly Section[]): PrintedTail {
  const under = (kind: Section['kind']): readonly { readonly line: number; readonly text: string }[] =>
    tail.filter((section) => section.kind === kind).flatMap(({ rows }) => rows.map(({ line, cells }) => ({ line, text: cells.join(' ') })));
  const left = [...under(null), ...under('rectifications')].filter(({ text }) => !/^(?:(?:av|skrivet av|mvh)\s|\/\s?\p{Lu})/iu.test(text));
  return {
    digest: under('digest').find(({ text }) => /^[\da-f]{64}$/.test(text))?.text ?? null,
    warnings: left.map(({ line, text }) => warning(line, 'textLeftOut', text)),
  };
}
