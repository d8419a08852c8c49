/** Words that CommonMark and GitHub's dialect read back letter by letter: what could be markup gets a backslash (CommonMark 0.31, 2.4). */
export const escapeInline = (text: string): string =>
  text
    .replace(/[\\`*[<|~#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/_+/g, escapeUnderscores);

/** Inside a word underscores mean nothing (CommonMark, rule 2 of emphasis), and addresses stay readable without backslashes. */
function escapeUnderscores(underscores: string, at: number, line: string): string {
  const [before, after] = [line.slice(0, at), line.slice(at + underscores.length)];
  const inWord = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  return inWord ? underscores : underscores.replaceAll('_', '\\_');
}

/** Spaces at the ends of a line by their numbers (CommonMark 0.31, 2.5): bare ones would fall away, or make it code. */
export const keepSpaces = (line: string): string =>
  line.replace(/^\s+|\s+$/g, (spaces) => Array.from(spaces, (space) => `&#${space.charCodeAt(0)};`).join(''));

/** A line that begins no list, rule, quotation, underlined heading or table, although it looks like one. */
export const escapeBlock = (line: string): string =>
  line
    .replace(/^[-+=>]/, '\\$&')
    .replace(/^:(?=-)/, '\\:')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
