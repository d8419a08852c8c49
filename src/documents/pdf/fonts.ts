import { fileURLToPath } from 'node:url';

/** Noto Sans, embedded: every reader draws the same letters (ISO 19005-2, 6.2.11.4). */
const FILES = {
  regular: import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: import.meta.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
} as const;
const WEIGHTS = ['regular', 'bold'] as const;

const LIGATURE = /^[\uFB00-\uFB06]$/;

/** A font as pdfkit has read it (fontkit's `TTFFont`); its types don't show it. */
interface ReadFont {
  readonly characterSet: readonly number[];
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => { codePoints: readonly number[] };
  /** Every glyph that has been met, with the characters that it stood for then. */
  _glyphs: Readonly<Record<number, object>>;
}

/** What pdfkit keeps of a font in one document (`EmbeddedFont`): by the glyph's place in the file, the characters it stands for. */
interface UsedFont {
  readonly font: ReadFont;
  readonly unicode: (readonly number[])[];
}

const usedFont = (pdf: PDFKit.PDFDocument): UsedFont => (pdf as unknown as { _font: UsedFont })._font;

/** The font that is in use. */
export const fontInUse = (pdf: PDFKit.PDFDocument): ReadFont => usedFont(pdf).font;

/** Read once for all documents: to read the tables of all its scripts takes longer than to write the minutes. */
const read = new Map<string, { readonly font: ReadFont; readonly glyphs: ReadFont['_glyphs'] }>();

/** Makes 'regular' and 'bold' known to a document. */
export function registerFonts(pdf: PDFKit.PDFDocument): void {
  for (const weight of WEIGHTS) {
    const known = read.get(weight);
    pdf.registerFont(weight, (known?.font as unknown as string | undefined) ?? fileURLToPath(FILES[weight])).font(weight);
    const { font, glyphs } = known ?? withAllGlyphs(fontInUse(pdf));
    read.set(weight, { font, glyphs });
    font._glyphs = { ...glyphs };
    // The glyph for what is missing is never drawn, but it is in the list, and may not stand for U+0000 (ISO 19005-2, 6.2.11.7.2).
    usedFont(pdf).unicode[0] = [0xfffd];
  }
}

/**
 * A glyph keeps the characters that it was first drawn for, and the file says them of all its uses: a "j" that was met in
 * "ĳ" would be copied as something else ever after. So each is met with its own character first, in every document;
 * "fi" drawn as one sign is still two letters to who searches.
 */
function withAllGlyphs(font: ReadFont): { font: ReadFont; glyphs: ReadFont['_glyphs'] } {
  for (const codePoint of font.characterSet) {
    const glyph = font.glyphForCodePoint(codePoint);
    const character = String.fromCodePoint(codePoint);
    glyph.codePoints = LIGATURE.test(character)
      ? Array.from(character.normalize('NFKC'), (letter) => letter.codePointAt(0) ?? 0)
      : [codePoint];
  }
  return { font, glyphs: { ...font._glyphs } };
}
