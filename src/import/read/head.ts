import type { Day } from '../../core/origin.ts';
import { LANGUAGES } from '../../core/vocabulary.ts';
import { textsFor } from '../../texts/texts.ts';
import type { Warning } from '../reading.ts';
import { isFurniture } from './furniture.ts';
import { isAttendance } from './labels.ts';
import type { Section } from './section.ts';
import { titleLine } from './title-line.ts';
import { warning } from './warning.ts';
import { placeAfterTime, placeIn, readWhen, type When, withoutDates } from './when.ts';

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
  return {
    ...readNames(lines, warnings),
    number: readNumber(sections, lines, warnings),
    date,
    time,
    place: readPlace(sections, lines),
    warnings,
  };
}

function readTimes(sections: readonly Section[], lines: readonly Line[], warnings: Warning[]): Pick<Head, 'date' | 'time'> {
  const labelled = sections
    .filter(({ kind }) => kind === 'when' || kind === 'whenWhere')
    .flatMap(({ kind, rows }) => rows.map((row) => ({ kind, line: row.line, text: row.cells.join(' ') })));
  const said = [
    ...labelled.map((row) => ({ ...row, when: readWhen(row.text, row.kind === 'when') })),
    ...lines.map((row) => ({ kind: null, ...row, when: readWhen(row.text) })),
    ...sections
      .filter(({ kind }) => kind === 'where')
      .flatMap(({ kind, rows }) =>
        rows
          .slice(0, 1)
          .map(({ line, cells }) => ({ kind, line, text: '', when: { ...readWhen(cells.join(', ')), day: null, doubtful: false } })),
      ),
  ];
  const ended = sections.find(({ kind, label }) => kind === 'when' && /slut/i.test(label))?.rows[0]?.cells.join(' ') ?? '';
  const date = said.find(({ when }) => when.day !== null)?.when.day ?? null;
  for (const { line, text, when } of said) if (when.doubtful && date === null) warnings.push(warning(line, 'dateDoubtful', text));
  const timed = said.find(
    ({ kind, text, when }) =>
      when.start !== null && (kind !== null || when.day !== null || isSpan(when) || (when.end !== null && titleLine(text) !== null)),
  )?.when;
  return { date, time: { start: timed?.start ?? null, end: timed?.end ?? readWhen(ended, true).start } };
}

/** "10:00 - 11:30", and nothing else. */
const isSpan = ({ end, rest }: When): boolean => end !== null && /^\W*(?:kl\.?|klockan|tid)?\W*$/iu.test(rest);

function readPlace(sections: readonly Section[], lines: readonly Line[]): string | null {
  const where = sections.find(({ kind, rows }) => kind === 'where' && rows.length > 0)?.rows[0]?.cells.join(', ') ?? null;
  if (where !== null)
    return readWhen(where).start === null
      ? where
      : (placeIn(where) ?? (where.replace(/[\s,]*(?:kl\.?|klockan)?\s*\d{1,2}[.:]\d\d.*$/iu, '') || where));
  const both = sections
    .filter(({ kind }) => kind === 'whenWhere')
    .flatMap(({ rows }) => rows.map(({ cells }) => placeIn(cells.join(', '))));
  return both.find((place) => place !== null) ?? placeAfterTime(lines.map(({ text }) => text));
}

const NUMBER =
  /(?:möte|mötet|sammanträde|protokoll|anteckningar|meeting|minutes)\s*(?:nr|nummer|no|#)\.?\s*:?\s*(\d{1,5})([\d/:.-]*\d)?|(?:möte|sammanträde)\s+(\d{1,3})(\/\d{2,4})?(?=$|[,:]\s)/iu;

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
    if ((match[2] ?? match[4]) === undefined) return Number(match[1] ?? match[3]);
    warnings.push(warning(line, 'numberDoubtful', text));
  }
  return null;
}

const MEETING_WITH =
  /^(?:extra\s+|ordinarie\s+)?(?:(?:styrelse|råds|års|medlems|nämnd|grupp)?möte|sammanträde|meeting)\s+(?:med|i|för|with|of)\s+(.+)$/iu;
const FROM =
  /^(?:(?:från|fört|förda|skrivet|vid|för|av|i|of|from)\s+)+(?:(?:\p{L}*möte|sammanträde|meeting)t?\s+(?:med|i|för|with|of)\s+)?(.+)$/iu;
const MEETING_ONLY =
  /^(?:extra |ordinarie )?(?:(?:styrelse|råds|års|medlems|nämnd|grupp)?möte|sammanträde|meeting)?(?:\s*(?:(?:nr|nummer|no)\.?)?\s*[\d/:-]+\.?)?$/iu;
/** A greeting, or sentences of a letter. */
const WRITTEN_TO = /^(?:[Hh]ej|[Hh]ejsan|[Hh]allå|Kära|Dear|Hi|Hello)(?=$|[\s,!])|[!?]$|\p{Ll}[.!?]\s+\p{Lu}/u;
/** "Dnr 1.1-2019/412": what a file is called, and no council. */
const FILED = /^(?:dnr|d\.nr|diarienr|diarienummer|ärendenr|beteckning)\b/iu;

/** The council's name in a line: without the day, and without the words for its meeting. */
function councilIn(text: string): string | null {
  const name = withoutDates(FROM.exec(text)?.[1] ?? text)
    .replace(
      /[\s,:–-]*\b(?:(?:möte|sammanträde|protokoll)\s*(?:nr|nummer)\.?\s*[\d/:.-]+.*|\p{L}*(?:möte|sammanträde)\s+\d[\d/:.-]*)$/iu,
      '',
    )
    .replace(/[\s,–-]+\d\d-?\d\d-?\d\d$/u, '')
    .replace(/s (?:styrelse)?(?:möte|sammanträde|meeting)$/iu, '')
    .replace(/[\s,:–-]+$/u, '')
    .trim();
  return name === '' ||
    name.length > 120 ||
    MEETING_ONLY.test(name) ||
    FILED.test(name) ||
    WRITTEN_TO.test(text) ||
    readWhen(name).start !== null ||
    !/\p{L}{2}/u.test(name) ||
    /^[^:]{2,30}:(?:\s|$)/.test(name)
    ? null
    : name;
}

const BODY = /(?:nämnd|råd|utskott|grupp|styrelse|nätverk|kommitté|beredning|delegation|kollegium|presidium)(?:en|et|n|erna)?(?:$|[\s,])/iu;
const EMPLOYER =
  /(?:kommun(?:en)?|stad|myndighet(?:en)?|universitet(?:et)?|högskola(?:n)?|landsting(?:et)?|regionen)$|^(?:Region|Myndigheten|Universitetet|Högskolan|Länsstyrelsen)\s/iu;

/** Under or above the name of a whole authority the council's own name, where it is one of the first lines. */
function bodyAmong(chosen: Line | null, others: readonly Line[]): Line | null {
  if (chosen === null || BODY.test(chosen.text) || !EMPLOYER.test(chosen.text)) return chosen;
  const body = others.find(
    ({ line, text }) => BODY.test(text) && !EMPLOYER.test(text) && text.length < 80 && Math.abs(line - chosen.line) < 5,
  );
  return body ?? chosen;
}

function readNames(lines: readonly Line[], warnings: Warning[]): Pick<Head, 'council' | 'department' | 'documentTitle'> {
  const at = lines.findIndex(({ text }) => titleLine(text) !== null);
  const title = at < 0 ? null : titleLine(lines[at]?.text ?? '');
  const inTitle =
    title === null
      ? null
      : councilIn(
          FROM.exec(title.rest)?.[1] ??
            (/^\p{Lu}\p{L}{3,}/u.test(title.rest) || (BODY.test(title.rest) && !/^styrelse/i.test(title.rest)) ? title.rest : ''),
        );
  const meeting = lines.findIndex(({ text }) => MEETING_WITH.test(text));
  const named = MEETING_WITH.exec(lines[meeting]?.text ?? '')?.[1];
  const plain = (list: readonly Line[]): readonly Line[] =>
    list.filter(({ text }) => titleLine(text) === null && !MEETING_WITH.test(text) && councilIn(text) !== null);
  const before = plain(lines.slice(0, Math.max(at, 0)));
  const after = plain(lines.slice(at + 1));
  const explicit = councilIn(named ?? '') ?? inTitle;
  const chosen = explicit === null ? bodyAmong(after[0] ?? before.at(-1) ?? null, [...after, ...before]) : null;
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
