import { characters, type Shown } from './shown-text.ts';

/** Words in one weight. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
}

export interface Piece extends Shown {
  readonly bold: boolean;
}
/** What is drawn from left to right. */
export type Line = readonly Piece[];

/** What the breaking of lines must know of the font. */
export interface Pen {
  readonly shown: (text: string) => readonly Shown[];
  readonly width: (text: string, bold: boolean) => number;
}

/** After spaces that may break, and after a hyphen, dash or slash inside a longer word (after Unicode Standard Annex 14). */
const BREAKS =
  /(?<=[ \t\u2000-\u2006\u2008-\u200a\u3000])(?![ \t\u2000-\u2006\u2008-\u200a\u3000])|(?<=[\p{L}\p{N}]{2}[-\u2010\u2013\u2014/])(?=\p{L})/gu;

/** Text in lines of at most this width: broken between words, and inside of a word only where it is wider than a line. */
export function brokenLines(spans: readonly Span[], width: number, pen: Pen): readonly Line[] {
  return ownLines(spans).flatMap((line) => filledLines(line, width, pen));
}

/** The lines that people made themselves. */
function ownLines(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const { text, bold } of spans)
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, bold });
    }
  return lines;
}

function filledLines(spans: readonly Span[], width: number, pen: Pen): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const put = (pieces: readonly Piece[]): void => {
    const [visible, whole] = [widthOf(withoutEnd(pieces), pen), widthOf(pieces, pen)];
    if (used > 0 && used + visible > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...pieces);
    used += whole;
  };
  for (const chunk of chunks(spans)) {
    const pieces = chunk.flatMap(({ text, bold }) => pen.shown(text).map((piece) => ({ ...piece, bold })));
    if (widthOf(withoutEnd(pieces), pen) <= width) put(pieces);
    else for (const piece of pieces) for (const one of characters(piece)) put([{ ...one, bold: piece.bold }]);
  }
  return lines.map(merged);
}

/** The spans between places where a line may break. */
function chunks(spans: readonly Span[]): readonly (readonly Span[])[] {
  const text = spans.map((span) => span.text).join('');
  const ends = [...Array.from(text.matchAll(BREAKS), ({ index }) => index), text.length];
  return ends.map((end, index) => cut(spans, ends[index - 1] ?? 0, end));
}

function cut(spans: readonly Span[], from: number, to: number): readonly Span[] {
  let at = 0;
  return spans.flatMap(({ text, bold }) => {
    const part = text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    at += text.length;
    return part === '' ? [] : [{ text: part, bold }];
  });
}

const widthOf = (pieces: readonly Piece[], pen: Pen): number => pieces.reduce((sum, { text, bold }) => sum + pen.width(text, bold), 0);

/** Spaces at the end of a line take no room. */
function withoutEnd(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  return last === undefined ? [] : [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** Pieces that are drawn alike, as one. */
function merged(pieces: readonly Piece[]): Line {
  const line: Piece[] = [];
  for (const piece of pieces) {
    const last = line.at(-1);
    const alike = last !== undefined && last.bold === piece.bold && (last.actual === null) === (piece.actual === null);
    if (!alike) line.push(piece);
    else
      line[line.length - 1] = { ...last, text: last.text + piece.text, actual: piece.actual === null ? null : last.actual + piece.actual };
  }
  return line;
}
