/** What a file's name can't hold on one system or another, and what would turn it round or hide its ending. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu;

/** Far below what any system allows, in letters; the ending comes on top. */
const LONGEST = 120;

/** For a name of which nothing is left. */
const NAMELESS = 'laget-runt';

const fitting = (name: string): string =>
  [...name.replaceAll(/\s+/g, ' ').replaceAll(UNFIT, '')]
    .slice(0, LONGEST)
    .join('')
    .replaceAll(/^[. ]+|[. ]+$/g, '');

/** RFC 5987, attr-char: encodeURIComponent leaves these four, which it has not. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** For who reads no `filename*`: letters without their dots and rings. */
const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7E]/g, '')
    .replaceAll('%', '');

/**
 * The header that names a file (RFC 6266).
 * @param show in the browser, where it can; else it is saved
 * @param name without ending, in people's words
 */
export function contentDisposition(show: 'inline' | 'attachment', name: string, ending: string): string {
  const file = fitting(name) || NAMELESS;
  return `${show}; filename="${ascii(file) || NAMELESS}.${ending}"; filename*=UTF-8''${encoded(`${file}.${ending}`)}`;
}
