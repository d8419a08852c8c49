/** What XML 1.0 has no place for (2.2): controls, surrogates that stand alone, and two code points that mean nothing. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text with only what XML 1.0 can hold. */
export const xmlCharacters = (text: string): string => text.replace(FORBIDDEN, '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands inside an XML element or attribute. */
export const xmlText = (text: string): string => xmlCharacters(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
