/** What is drawn of a piece of text; `actual` is what stands there, where the font can't draw it. */
export interface Shown {
  readonly text: string;
  readonly actual: string | null;
}

/** U+FFFD, "a character that can't be shown". The font has it, and no reader takes it for anything else. */
const REPLACEMENT = '\uFFFD';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Most of what is written here; it needs no closer look. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026]*$/u;

/**
 * Text as the font can draw it. What it has no sign for (emoji, Arabic, Chinese) becomes a visible replacement, one for
 * each character that a reader sees, and keeps its own text for who listens, searches or copies. Characters that are
 * invisible everywhere are not drawn; a tab is four spaces.
 *
 * @param has whether the font has a sign for a code point
 */
export function shown(text: string, has: (codePoint: number) => boolean): readonly Shown[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, actual: null }];
  const pieces: Shown[] = [];
  for (const { segment } of graphemes.segment(text.replaceAll('\t', '    '))) {
    const visible = segment.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    const drawn = Array.from(visible).every((character) => has(character.codePointAt(0) ?? 0));
    const last = pieces.at(-1);
    if (!drawn) pieces.push({ text: REPLACEMENT, actual: segment.replace(/\p{Surrogate}/gu, REPLACEMENT) });
    else if (last !== undefined && last.actual === null) pieces[pieces.length - 1] = { text: last.text + visible, actual: null };
    else if (visible !== '') pieces.push({ text: visible, actual: null });
  }
  return pieces;
}

/** A piece of text in what a reader sees as single characters. */
export const characters = (piece: Shown): readonly Shown[] =>
  piece.actual === null ? Array.from(graphemes.segment(piece.text), ({ segment }) => ({ text: segment, actual: null })) : [piece];
