import { listNumber, type NumberStyle } from '../list-number.ts';
import type { Styles } from './styles.ts';
import { type Attributes, isOn, type XmlHandler } from './walk-xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2" */
  text: string;
  style: string | null;
  /** Legal numbering: all levels in figures. */
  figures: boolean;
}

interface Kind {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
}

interface List {
  kind: string;
  readonly starts: Map<number, number>;
}

const FORMATS: Readonly<Record<string, NumberStyle>> = {
  decimalZero: 'zero',
  lowerLetter: 'letter',
  upperLetter: 'capital',
  lowerRoman: 'roman',
  upperRoman: 'capitalRoman',
};

const DEEPEST = 8;
const levelIn = (text: string | undefined): number => Math.min(DEEPEST, Math.max(0, Number.parseInt(text ?? '0', 10) || 0));

/** Where a paragraph stands in a list, and what Word writes before it. */
export interface Numbered {
  readonly depth: number;
  readonly marker: string | null;
}

/** The lists of a docx (ECMA-376, 17.9): their levels, and how far each has been counted. */
export class Numbering implements XmlHandler {
  readonly #kinds = new Map<string, Kind>();
  readonly #lists = new Map<string, List>();
  readonly #counted = new Map<string, number[]>();
  readonly #begun = new Set<string>();
  readonly #styles: Styles;
  #kind: Kind | null = null;
  #list: List | null = null;
  #level: Level | null = null;
  #override = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes, parent: string): void {
    const { val } = attributes;
    if (name === 'abstractNum') {
      this.#kind = { levels: new Map(), styleLink: null };
      this.#kinds.set(attributes['abstractNumId'] ?? '', this.#kind);
    } else if (name === 'num') {
      this.#list = { kind: '', starts: new Map() };
      this.#lists.set(attributes['numId'] ?? '', this.#list);
    } else if (name === 'lvl' && parent === 'abstractNum') {
      this.#level = { start: 1, format: 'decimal', text: '', style: null, figures: false };
      this.#kind?.levels.set(levelIn(attributes['ilvl']), this.#level);
    } else if (name === 'lvlOverride') this.#override = levelIn(attributes['ilvl']);
    else if (name === 'startOverride') this.#list?.starts.set(this.#override, Number(val ?? 1));
    else if (name === 'abstractNumId' && this.#list !== null) this.#list.kind = val ?? '';
    else if (name === 'numStyleLink' && this.#kind !== null) this.#kind.styleLink = val ?? null;
    else if (this.#level !== null && parent === 'lvl') noteLevel(this.#level, name, attributes);
  }

  close(name: string): void {
    if (name === 'abstractNum') this.#kind = null;
    if (name === 'num') this.#list = null;
    if (name === 'lvl') this.#level = null;
  }

  /** The next paragraph of a list, counted. Null where there is no such list. */
  next(numId: string, level: number | null, style: string | null): Numbered | null {
    const list = this.#lists.get(numId);
    const kindId = this.#kindOf(list?.kind ?? '');
    const kind = this.#kinds.get(kindId);
    if (list === undefined || kind === undefined) return null;
    const linked = [...kind.levels].find(([, one]) => style !== null && one.style === style)?.[0];
    const depth = levelIn(String(level ?? linked ?? 0));
    const counts = this.#countOn(kindId, kind, depth, this.#startOf(numId, list, depth));
    const found = kind.levels.get(depth);
    return { depth: depth + 1, marker: found === undefined ? '-' : markerOf(found, kind, counts) };
  }

  /** A list may lend its levels from a style's. */
  #kindOf(kind: string): string {
    const link = this.#kinds.get(kind)?.styleLink ?? null;
    const numId = link === null ? null : this.#styles.get(link, 'numId');
    return numId === null ? kind : (this.#lists.get(numId)?.kind ?? kind);
  }

  /** Where a list begins anew, the first time that one of its levels is met. */
  #startOf(numId: string, { starts }: List, depth: number): number | null {
    const key = `${numId} ${depth}`;
    if (this.#begun.has(key)) return null;
    this.#begun.add(key);
    return starts.get(depth) ?? null;
  }

  #countOn(kindId: string, kind: Kind, depth: number, start: number | null): readonly number[] {
    const before = this.#counted.get(kindId) ?? [];
    const startOf = (level: number): number => kind.levels.get(level)?.start ?? 1;
    const counts = Array.from({ length: depth }, (_, level) => before[level] ?? startOf(level));
    const last = before[depth];
    counts.push(start ?? (last === undefined ? startOf(depth) : last + 1));
    this.#counted.set(kindId, counts);
    return counts;
  }
}

function noteLevel(level: Level, name: string, attributes: Attributes): void {
  const { val = '' } = attributes;
  if (name === 'start') level.start = Number.parseInt(val, 10) || 0;
  if (name === 'numFmt') level.format = val;
  if (name === 'lvlText') level.text = val;
  if (name === 'pStyle') level.style = val;
  if (name === 'isLgl') level.figures = isOn(attributes);
}

function markerOf({ format, text, figures }: Level, kind: Kind, counts: readonly number[]): string | null {
  if (format === 'bullet') return '-';
  if (format === 'none') return text.replaceAll(/%\d/g, '').trim() || null;
  const written = text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const style = figures ? 'decimal' : (FORMATS[kind.levels.get(level)?.format ?? ''] ?? 'decimal');
    return listNumber(counts[level] ?? 1, style);
  });
  return written.trim() || null;
}
