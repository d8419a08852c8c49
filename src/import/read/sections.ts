import type { SheetBlock, SheetParagraph } from '../sheet.ts';
import { labelThenValue } from './label-then-value.ts';
import { isAttendance, type LabelKind, labelled } from './labels.ts';
import { isName } from './person-name.ts';
import type { OpenSection, Section } from './section.ts';
import { isWrittenBy, readTable } from './section-table.ts';

/** Kinds whose people go on in the lines below. */
const GOES_ON: ReadonlySet<LabelKind> = new Set([
  'present',
  'other',
  'guest',
  'apology',
  'absent',
  'verifier',
  'secretary',
  'chair',
  'signatures',
  'agenda',
  'nextMeeting',
  'rectifications',
]);
/** Blocks → sections by label. What stands before the first label, or after a value of one line, has none. */
export function sectionsOf(blocks: readonly SheetBlock[]): readonly Section[] {
  const sections: OpenSection[] = [];
  const open = (kind: LabelKind | null, label: string, line: number, list = 0): OpenSection => {
    const section: OpenSection = { kind, label, line, rows: [], columns: null, list };
    sections.push(section);
    return section;
  };
  const current = (line: number): OpenSection => {
    const last = sections.at(-1);
    return last !== undefined && (last.kind === null || GOES_ON.has(last.kind) || last.rows.length === 0) ? last : open(null, '', line);
  };
  const add = (line: number, cells: readonly string[]): void => {
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length > 0) current(line).rows.push({ line, cells: filled });
  };
  const addLine = ({ line, text, list, heading, bold }: SheetParagraph): void => {
    const last = sections.at(-1);
    if (last !== undefined && last.kind !== null && last.list > 0 && list <= last.list) open(null, '', line);
    const inList = last !== undefined && isAttendance(last.kind);
    const said = labelled(text) ?? (inList ? null : labelThenValue(text));
    const written = /^([^:]{5,20}:)\s*(.{2,60})$/.exec(text);
    if (said === null && written !== null && isWrittenBy(written[1] ?? '') && isName(written[2] ?? '')) {
      open('secretary', written[1] ?? '', line, list);
      add(line, [written[2] ?? '']);
      return;
    }
    if (said === null) {
      if ((heading > 0 || bold) && last !== undefined && last.kind !== null && last.rows.length > 0) open(null, '', line);
      add(line, [text.trim()]);
      return;
    }
    open(said.kind, said.label, line, list);
    if (said.value !== '') add(line, [said.value]);
  };
  /** A paragraph of several lines says something in each, but where the words go on. */
  const addText = (paragraph: SheetParagraph): void => {
    const lines = sections.at(-1)?.kind === 'nextMeeting' ? [paragraph.text] : paragraph.text.split('\n');
    for (const text of lines) addLine({ ...paragraph, text });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') addText(block);
    if (block.kind === 'table') readTable(block.rows, { open, add, addText, current });
  }
  return sections;
}
