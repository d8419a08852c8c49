import { XMLBuilder } from 'fast-xml-parser';
import { printable } from '../wording.ts';
import { xmlCharacters } from './xml-text.ts';

/** A part of an XML document in the order it stands in, as fast-xml-parser takes it (`preserveOrder`). */
export type Part = Readonly<Record<string, unknown>>;

const clean = (text: string): string => xmlCharacters(printable(text));

/** An element; a string among what it holds is text, null and undefined are nothing. */
export const element = (name: string, attributes: Readonly<Record<string, string>>, ...held: readonly (Part | string | null)[]): Part => ({
  [name]: held.filter((part) => part !== null).map((part) => (typeof part === 'string' ? { '#text': clean(part) } : part)),
  ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, clean(value)])),
});

/** An element with nothing but text; none where there is no text. */
export const given = (name: string, text: string | null): Part | null => (text === null ? null : element(name, {}, text));

/** The processing instruction that holds what the standard has no word for (XML 1.0, 2.6); to its readers it is not there. */
const ASIDE = 'laget-runt';

/** Text as it is, unless it would be read as JSON; all else as JSON. */
const written = (value: unknown): string => (typeof value === 'string' && !isJson(value) ? value : JSON.stringify(value));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What belongs to the element that it stands in, beside the standard. Empty values are left out. */
export function aside(values: Readonly<Record<string, unknown>>): Part {
  const kept = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== false);
  return { [`?${ASIDE}`]: [{ '#text': '' }], ':@': Object.fromEntries(kept.map(([key, value]) => [key, clean(written(value))])) };
}

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  format: true,
  suppressEmptyNode: true,
});

/** An XML document with this root. */
export const xmlDocument = (root: Part): string =>
  `${builder.build([{ '?xml': [{ '#text': '' }], ':@': { version: '1.0', encoding: 'UTF-8' } }, root]).trimStart()}\n`;
