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
/** "Datum: 14 juni. Plats: Teams": a label of the head on the line of another. */
const labelsBesides = (text: string): readonly string[] =>
  text.length < 300 && (labelled(text)?.value ?? '') !== ''
    ? text.split(/[.,;|]?\s+(?=(?:Plats|Lokal|Tid|Datum):\s)/u).map((part) => part.trim())
    : [text];

const AWAY_OR_GUEST: ReadonlySet<LabelKind | null> = new Set(['apology', 'absent', 'guest']);

/** A label without a colon; inside of a list only one that ends it: "Förhinder Eva Ek", "Antecknat av Eva". */
function besideName(text: string, list: LabelKind | null): ReturnType<typeof labelThenValue> {
  const said = labelThenValue(text);
  const begins = said !== null && said.kind !== list && (AWAY_OR_GUEST.has(said.kind) || / av$|^vid /i.test(said.label));
  return list === null || begins ? said : null;
}

/** Blocks → sections by label. What stands before the first label, or after a value of one line, has none. */
export function sectionsOf(blocks: readonly SheetBlock[]): readonly Section[] {
  const sections: OpenSection[] = [];
  const open = (kind: LabelKind | null, label: string, line: number, list = 0): OpenSection => {
    const section: OpenSection = { kind, label, line, rows: [], columns: null, list, heading: 0 };
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
    const said = labelled(text) ?? besideName(text, inList ? last.kind : null);
    const written = /^([^:]{5,20}:)\s*(.{2,60})$/.exec(text);
    if (said === null && written !== null && isWrittenBy(written[1] ?? '') && isName(written[2] ?? '', true)) {
      open('secretary', written[1] ?? '', line, list);
      add(line, [written[2] ?? '']);
      return;
    }
    if (said === null) {
      if (last !== undefined && last.columns !== null && inList) open(last.kind === 'present' ? 'present' : null, '', line);
      const within = inList && last.heading > 0 && heading > last.heading;
      if ((heading > 0 || bold) && last !== undefined && last.kind !== null && last.rows.length > 0 && !within) open(null, '', line);
      add(line, [text.trim()]);
      return;
    }
    open(said.kind, said.label, line, list).heading = heading;
    if (said.value !== '') add(line, [said.value]);
  };
  /** A paragraph of several lines says something in each, but where the words go on. */
  const addText = (paragraph: SheetParagraph): void => {
    const lines = sections.at(-1)?.kind === 'nextMeeting' ? [paragraph.text] : paragraph.text.split('\n').flatMap(labelsBesides);
    for (const text of lines) addLine({ ...paragraph, text });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') addText(block);
    if (block.kind === 'table') readTable(block.rows, { open, add, addText, current });
  }
  return sections;
}
