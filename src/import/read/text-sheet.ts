import type { Sheet } from '../sheet.ts';
import { printedAgenda, printedAgendaAt } from './own-form.ts';
import { typedBlocks } from './typed-layout.ts';
import { typedLine } from './typed-line.ts';

/** Plain text → what the reader of minutes reads. The lines are those of the text, from 1. */
export function textSheet(text: string): Sheet {
  const lines = text.split(/\r\n|\r|\n/).map((raw, index) => typedLine(raw, index + 1));
  const agenda = printedAgendaAt(lines);
  if (agenda < 0) return typedBlocks(lines);
  const { table, end } = printedAgenda(lines, agenda);
  return [...typedBlocks(lines.slice(0, agenda), true), table, ...typedBlocks(lines.slice(end), true)];
}
