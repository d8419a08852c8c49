/** No minutes hold them; tab, line feed and form feed (a page break) stay. */
const CONTROLS = /(?![\t\n\f])\p{Cc}/gu;
const HALVES = /\p{Cs}/u;

/** A text without its control characters, half surrogates replaced; and whether there were any. */
export function legible(text: string): { readonly text: string; readonly isChanged: boolean } {
  if (text.search(CONTROLS) < 0 && !HALVES.test(text)) return { text, isChanged: false };
  return { text: Buffer.from(text).toString().replaceAll(CONTROLS, ''), isChanged: true };
}

const LONGEST_QUOTE = 120;

/** The words of a warning, at most 120 characters. */
export const quoted = (text: string): string => [...text.slice(0, 2 * LONGEST_QUOTE)].slice(0, LONGEST_QUOTE).join('').trim();
