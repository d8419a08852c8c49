import { isolated } from '../bidi.ts';
import type { Run, Words } from '../block.ts';
import { labelled } from '../wording.ts';
import { xmlText } from '../xml/xml-text.ts';
import { el, val } from './element.ts';
import { CHARACTERS } from './style-names.ts';

/** Words as runs of a Word paragraph: a label of ours stands out, people's lines are isolated, each for itself. */
export function runsOf(words: Words): string {
  const [label, rest] = labelled(words);
  const before = label === '' ? '' : run(textOf(label), CHARACTERS.label) + run(textOf(' '));
  return before + rest.map((one) => runOf(one)).join('');
}

/** An entry begins with its speaker. */
export const entryRuns = (words: Words): string =>
  words.map((one, index) => runOf(one, index === 0 ? CHARACTERS.label : undefined)).join('');

/** A run in one of our looks. `content`: what `textOf` gives. */
export const run = (content: string, style?: string): string =>
  el('w:r', {}, [...(style === undefined ? [] : [el('w:rPr', {}, [val('w:rStyle', style)])]), content]);

const runOf = ({ by, text }: Run, style?: string): string =>
  run(
    text
      .split('\n')
      .map((line) => textOf(by === 'us' ? line : isolated(line)))
      .join('<w:br/>'),
    style,
  );

/** Text without line breaks. Tabs are elements of their own in Word, and spaces count only where that is said. */
export const textOf = (line: string): string =>
  line
    .split('\t')
    .map((text) => (text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`))
    .join('<w:tab/>');
