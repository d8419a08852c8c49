import type { Run, Words } from './block.ts';

/** Control characters except tab and line break: they have no place in print, and XML forbids most of them. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Stands before words of people while they pass through a sentence; no text can hold it, as it is a control character. */
const MARK = '\u0001';

/** Text as print can show it. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');

/** Words of ours. */
export const ours = (text: string): Words => [{ by: 'us', text }];

/** Words of people as they wrote them. */
export const people = (text: string): Words => [{ by: 'people', text: printable(text) }];

/**
 * A sentence of the catalogue, with the words of people in it told apart from ours.
 *
 * @param say gives the sentence; it passes each text of people through `mark`
 */
export function worded(say: (mark: (text: string) => string) => string): Words {
  const said: string[] = [];
  const sentence = say((text) => {
    said.push(printable(text));
    return `${MARK}${said.length - 1}${MARK}${said.at(-1)}`;
  });
  const [first = '', ...rest] = sentence.split(MARK);
  const words: Run[] = [{ by: 'us', text: first }];
  for (let at = 0; at < rest.length; at += 2) {
    const text = said[Number(rest[at])] ?? '';
    words.push({ by: 'people', text }, { by: 'us', text: (rest[at + 1] ?? '').slice(text.length) });
  }
  return words.filter((run) => run.text !== '');
}

/** Several words in a row with something of ours between. */
export const joined = (parts: readonly Words[], between: string): Words =>
  parts.flatMap((part, index) => (index === 0 ? part : [...ours(between), ...part]));

/** The label that words begin with ("Beslut:"), '' where they have none, and what comes after it and a space. */
export function labelled(words: Words): readonly [label: string, rest: Words] {
  const [first, ...rest] = words;
  const label = first?.by === 'us' ? (/^[^.:]+:(?= )/.exec(first.text)?.[0] ?? '') : '';
  return first === undefined || label === '' ? ['', words] : [label, [...ours(first.text.slice(label.length + 1)), ...rest]];
}
