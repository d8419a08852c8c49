import { textsFor } from '../texts/texts.ts';
import type { Document, Words } from './block.ts';

/** Stands for both numbers while they pass through the sentence; no text can hold it. */
const MARK = '\u0001';

/** A string of CSS that says nothing but the text: every character that could mean something by its number (CSS Syntax 3, 4.3.7). */
const quoted = (text: string): string =>
  `"${text.replace(/[^A-Za-z0-9]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

const bare = (words: Words): string => words.map(({ text }) => text).join('');

/** On paper: which meeting it is and whether they are a draft on top of every page, which page of how many at its foot. */
export function printMargins({ language, running }: Document): string {
  const [before = '', between = '', after = ''] = textsFor(language).printPage({ page: MARK, pages: MARK }).split(MARK);
  const count = [quoted(before), 'counter(page)', quoted(between), 'counter(pages)', quoted(after)].join(' ');
  const draft = running.draft === null ? '' : `@top-right { content: ${quoted(bare(running.draft))}; color: #a4262c; font-weight: 600; }`;
  return `@page {
  font: 8pt "Segoe UI", Calibri, Arial, sans-serif; color: #605e5c;
  @top-left { content: ${quoted(bare(running.meeting))}; }
  ${draft}
  @bottom-right { content: ${count}; }
}
`;
}
