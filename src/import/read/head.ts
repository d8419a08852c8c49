import type { Day } from '../../core/origin.ts';
import { LANGUAGES } from '../../core/vocabulary.ts';
import { textsFor } from '../../texts/texts.ts';
import type { Warning } from '../reading.ts';
import { isFurniture } from './furniture.ts';
import { isAttendance } from './labels.ts';
import type { Section } from './section.ts';
import { titleLine } from './title-line.ts';
import { warning } from './warning.ts';
import { placeIn, readWhen, withoutDates } from './when.ts';

/** What the head of a document says of the meeting. */
export interface Head {
  readonly council: string | null;
  readonly department: string | null;
  readonly documentTitle: string | null;
  readonly number: number | null;
  readonly date: Day | null;
  readonly time: { readonly start: string | null; readonly end: string | null };
  readonly place: string | null;
  readonly warnings: readonly Warning[];
}

interface Line {
  readonly line: number;
  readonly text: string;
}

const DRAFTS = new Set(LANGUAGES.map((language) => textsFor(language).printDraft.toLowerCase()));
const MOST_LINES = 14;

/** The lines without a label before the people and the items. */
function openingLines(sections: readonly Section[]): readonly Line[] {
  const people = sections.findIndex(({ kind }) => isAttendance(kind));
  return (people < 0 ? sections : sections.slice(0, people))
    .filter(({ kind }) => kind === null)
    .flatMap(({ rows }) =>
      rows.flatMap(({ line, cells }) => cells.flatMap((cell) => cell.split('\n').map((text) => ({ line, text: text.trim() })))),
    )
    .filter(({ text }) => text !== '' && !isFurniture(text) && !DRAFTS.has(text.toLowerCase()))
    .slice(0, MOST_LINES);
}

/** Reads the head. What is doubtful in it is left out and said. */
export function readHead(sections: readonly Section[]): Head {
  const lines = openingLines(sections);
  const warnings: Warning[] = [];
  const { time, date } = readTimes(sections, lines, warnings);
  return { ...readNames(lines, warnings), number: readNumber(sections, lines, warnings), date, time, place: readPlace(sections), warnings };
}

function readTimes(sections: readonly Section[], lines: readonly Line[], warnings: Warning[]): Pick<Head, 'date' | 'time'> {
  const labelled = sections
    .filter(({ kind }) => kind === 'when' || kind === 'whenWhere')
    .flatMap(({ kind, rows }) => rows.map((row) => ({ kind, line: row.line, text: row.cells.join(' ') })));
  const said = [
    ...labelled.map((row) => ({ ...row, when: readWhen(row.text, row.kind === 'when') })),
    ...lines.map((row) => ({ kind: null, ...row, when: readWhen(row.text) })),
  ];
  const date = said.find(({ when }) => when.day !== null)?.when.day ?? null;
  for (const { line, text, when } of said) if (when.doubtful && date === null) warnings.push(warning(line, 'dateDoubtful', text));
  const timed = said.find(({ kind, when }) => when.start !== null && (kind !== null || when.day !== null))?.when;
  return { date, time: { start: timed?.start ?? null, end: timed?.end ?? null } };
}

function readPlace(sections: readonly Section[]): string | null {
  const where = sections.find(({ kind, rows }) => kind === 'where' && rows.length > 0)?.rows[0]?.cells.join(', ') ?? null;
  if (where !== null) return where;
  const both = sections
    .filter(({ kind }) => kind === 'whenWhere')
    .flatMap(({ rows }) => rows.map(({ cells }) => placeIn(cells.join(', '))));
  return both.find((place) => place !== null) ?? null;
}

const NUMBER = /(?:möte|mötet|sammanträde|protokoll|anteckningar|meeting|minutes)\s*(?:nr|nummer|no|#)\.?\s*:?\s*(\d{1,5})([\d/:.-]*\d)?/iu;

function readNumber(sections: readonly Section[], lines: readonly Line[], warnings: Warning[]): number | null {
  const labelled = sections
    .filter(({ kind }) => kind === 'number')
    .flatMap(({ rows }) => rows.map(({ line, cells }) => ({ line, text: `möte nr ${cells.join(' ')}` })));
  const beside = sections
    .filter(({ kind }) => kind === 'when')
    .flatMap(({ rows }) => rows.map(({ line, cells }) => ({ line, text: cells.join(' ') })));
  for (const { line, text } of [...labelled, ...lines, ...beside]) {
    const match = text.length > 200 ? null : NUMBER.exec(text);
    if (match === null) continue;
    if (match[2] === undefined) return Number(match[1]);
    warnings.push(warning(line, 'numberDoubtful', text));
  }
  return null;
}

const MEETING_WITH =
  /^(?:extra\s+|ordinarie\s+)?(?:(?:styrelse|råds|års|medlems|nämnd|grupp)?möte|sammanträde|meeting)\s+(?:med|i|för|with|of)\s+(.+)$/iu;
const FROM =
  /^(?:(?:från|fört|förda|skrivet|vid|för|av|i|of|from)\s+)+(?:(?:\p{L}*möte|sammanträde|meeting)t?\s+(?:med|i|för|with|of)\s+)?(.+)$/iu;
const MEETING_ONLY =
  /^(?:extra |ordinarie )?(?:(?:styrelse|råds|års|medlems|nämnd|grupp)?möte|sammanträde|meeting)?(?:\s*(?:nr|nummer|no)\.?\s*[\d/:-]+\.?)?$/iu;

/** The council's name in a line: without the day, and without the words for its meeting. */
function councilIn(text: string): string | null {
  const name = withoutDates(FROM.exec(text)?.[1] ?? text)
    .replace(/[\s,:–-]*\b(?:möte|sammanträde|protokoll)\s*(?:nr|nummer)\.?\s*[\d/:.-]+.*$/iu, '')
    .replace(/s (?:styrelse)?(?:möte|sammanträde|meeting)$/iu, '')
    .replace(/[\s,:–-]+$/u, '')
    .trim();
  return name === '' || name.length > 120 || MEETING_ONLY.test(name) || !/\p{L}{2}/u.test(name) || /^[^:]{2,30}:(?:\s|$)/.test(name)
    ? null
    : name;
}

function readNames(lines: readonly Line[], warnings: Warning[]): Pick<Head, 'council' | 'department' | 'documentTitle'> {
  const at = lines.findIndex(({ text }) => titleLine(text) !== null);
  const title = at < 0 ? null : titleLine(lines[at]?.text ?? '');
  const inTitle = title === null ? null : councilIn(FROM.exec(title.rest)?.[1] ?? (/^\p{Lu}\p{L}{3,}/u.test(title.rest) ? title.rest : ''));
  const meeting = lines.findIndex(({ text }) => MEETING_WITH.test(text));
  const named = MEETING_WITH.exec(lines[meeting]?.text ?? '')?.[1];
  const plain = (list: readonly Line[]): readonly Line[] =>
    list.filter(({ text }) => titleLine(text) === null && !MEETING_WITH.test(text) && councilIn(text) !== null);
  const before = plain(lines.slice(0, Math.max(at, 0)));
  const after = plain(lines.slice(at + 1));
  const explicit = councilIn(named ?? '') ?? inTitle;
  const chosen = explicit === null ? (after[0] ?? before.at(-1) ?? null) : null;
  const above = chosen ?? lines[meeting] ?? null;
  const beside = after.find((line) => line === lines[meeting + 1] && meeting >= 0) ?? null;
  const next = chosen === null ? beside : chosen === after[0] ? (after[1] ?? null) : null;
  const department =
    next !== null && next.line - (above?.line ?? 0) <= 4 && !/[.!?]$/.test(next.text) && next.text.length <= 120 ? next : null;
  const used = new Set([chosen, department]);
  for (const line of [...before, ...after]) if (!used.has(line)) warnings.push(warning(line.line, 'textLeftOut', line.text));
  return {
    council: explicit ?? (chosen === null ? null : councilIn(chosen.text)),
    department: department?.text ?? null,
    documentTitle: title?.title ?? null,
  };
}
