import type { Warning } from '../reading.ts';
import { isFurniture } from './furniture.ts';
import { isAttendance } from './labels.ts';
import type { Section } from './section.ts';
import { warning } from './warning.ts';

/** Lines between the first list of people and the items that stand under no label: they are in no field, and said to be left out. */
export function leftOut(front: readonly Section[]): readonly Warning[] {
  const lists = front.findIndex(({ kind }) => isAttendance(kind));
  return (lists < 0 ? [] : front.slice(lists))
    .filter(({ kind }) => kind === null)
    .flatMap(({ rows }) => rows.map(({ line, cells }) => ({ line, text: cells.join(' ') })))
    .filter(({ text }) => /\p{L}/u.test(text) && !isFurniture(text))
    .map(({ line, text }) => warning(line, 'textLeftOut', text));
}
