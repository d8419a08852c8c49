import type { Paragraph, Words } from '../block.ts';
import { labelled } from '../wording.ts';
import type { Span } from './lines.ts';

const text = (words: Words): string => words.map((run) => run.text).join('');

/** Words in one weight. */
export const spans = (words: Words, bold = false): readonly Span[] => [{ text: text(words), bold }];

/** A paragraph with its label set off: "Beslut:", who says something, what a round was asked. */
export function paragraphSpans({ words, kind }: Paragraph): readonly Span[] {
  switch (kind) {
    case 'roundQuestion':
      return spans(words, true);
    case 'entry':
      return [...spans(words.slice(0, 1), true), ...spans(words.slice(1))];
    case 'plain':
    case 'decision': {
      const [label, rest] = labelled(words);
      return label === '' ? spans(words) : [{ text: label, bold: true }, { text: ' ', bold: false }, ...spans(rest)];
    }
  }
}
