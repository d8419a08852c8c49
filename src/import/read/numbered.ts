import { MONTHS } from '../../read/dates/words.ts';
import { fold } from '../../read/normalise.ts';
import type { SheetParagraph } from '../sheet.ts';

/** How a document marks its items. */
export type NumberStyle = 'paragraph' | 'point' | 'number';

/** A line that may begin an item. */
export interface Numbered {
  readonly style: NumberStyle;
  readonly number: number;
  readonly title: string;
}

const PARAGRAPH = /^(?:§+ ?(\d{1,4})(?!\d)(?! ?[-–,] ?\d)|(\d{1,4}) ?§(?! ?\d))\s*[.:–-]?\s*/;
const POINT = /^(?:punkt|arende|dagordningspunkt|item|p\.) ?(?:nr )?(\d{1,3})\s*(?:[.:–-]\s*|\s|$)/;
const NUMBER = /^(\d{1,3})(?:[.):](?!\d)\s*|\s+[–-]\s+|\s+(?=\S))/;
/** "12 november", "1 January 2016": a day, and no item. */
const isDay = (head: string): boolean => MONTHS.has(/^\d{1,2}\.? ([a-z]+)\b/.exec(head)?.[1] ?? '');
const FILE_NUMBER = /^(?:dnr|diarienr|diarienummer|arendenr)\b|^[a-z]{0,6}[ -]?\d{2,4}[/:-]\d{1,6}(?:[ -]\d+)?$/;

/** The number and the title with which a text begins an item; null where it can't. */
export function numbered({ text, marker }: Pick<SheetParagraph, 'text' | 'marker'>): Numbered | null {
  const marked = marker === null || !/\d/.test(marker) ? text : `${marker} ${text}`;
  const typed = marked.trim().replace(/ {2,}|\t+/g, ' ');
  const head = fold(typed.slice(0, 40));
  const section = PARAGRAPH.exec(typed.slice(0, 40));
  if (section !== null) return of('paragraph', section[1] ?? section[2], typed.slice(section[0].length));
  const point = POINT.exec(`${head} `);
  if (point !== null) return of('point', point[1], typed.slice(Math.min(point[0].length, typed.length)));
  const number = NUMBER.exec(typed.slice(0, 40));
  if (number === null || isDay(head)) return null;
  const title = typed.slice(number[0].length);
  const plain = /^\d+\s+$/.test(number[0]);
  if (title === '' || (plain && !/^\p{Lu}/u.test(title))) return null;
  return of('number', number[1], title);
}

const of = (style: NumberStyle, number: string | undefined, title: string): Numbered => ({
  style,
  number: Number(number),
  title: title.trim(),
});

/** Whether the rest after a number is no title: nothing, or the number of a file. */
export const lacksTitle = (title: string): boolean => title === '' || FILE_NUMBER.test(fold(title.slice(0, 40)));
