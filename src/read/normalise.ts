const CONTROLS = /[^\P{Cc}\t\n]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Zero-width characters, byte-order and direction marks: nobody sees them, so no word is made of them. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const FINAL = new Set(['.', '!', '?', '…', ' ']);

/** The words as typed: control characters dropped except tab and newline, the ends trimmed, all else letter by letter. */
export const cleanText = (text: string): string => text.replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD').trim();

/** A name as the record knows it: NFC, one space between words, nothing invisible in it. */
export const cleanName = (text: string): string =>
  text.normalize('NFC').replace(CONTROLS, '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** For comparing letter by letter, blind to case only: å, ä and ö are letters of their own. */
export const sameCase = (text: string): string => cleanName(text).toLocaleLowerCase('sv');

/** Blind to å, ä, ö and é as well. For keywords, months and weekdays, and for a second try at a name. */
export const fold = (text: string): string => sameCase(text).replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e');

/** A text without the punctuation that ends it. */
export function withoutFinal(text: string): string {
  let end = text.length;
  while (end > 0 && FINAL.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text as keywords are matched with it (swedish.md, section 5): folded, without `**` and final punctuation. */
export const matchable = (text: string): string => withoutFinal(fold(text.replaceAll('**', '')));

/** Off the record, always. */
export const isOffRecord = (text: string): boolean => text.replace(INVISIBLE, '').trimStart().startsWith('//');

const isQuoted = (line: string): boolean => line.replace(INVISIBLE, '').trimStart().startsWith('>');

/** A text without its quoted lines, for what is recorded without a keyword: quoted words are nobody's entry. */
export const ownLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isQuoted(line))
    .join('\n')
    .trim();

/** A text without the quotation that it begins with: what is quoted is somebody else's. */
export function withoutQuotation(text: string): string {
  const lines = text.split('\n');
  const own = lines.findIndex((line) => !isQuoted(line));
  return own <= 0 ? (own === 0 ? text : '') : lines.slice(own).join('\n').trim();
}
