import { buffer } from 'node:stream/consumers';
import { XMLParser } from 'fast-xml-parser';
import { fromBufferPromise } from 'yauzl';

/** The parts of a docx by their names, as text. */
export async function unzipped(docx: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(docx, { lazyEntries: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/')) parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'));
  return parts;
}

/** An element of a part, in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

type Raw = Readonly<Record<string, unknown>> & { readonly ':@'?: Readonly<Record<string, string>> };

function element(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inner = raw[name];
  if (!Array.isArray(inner)) return { name, attributes: {}, children: [], text: String(inner) };
  return { name, attributes: raw[':@'] ?? {}, children: inner.map(element), text: '' };
}

/** The root of a part; throws where it is no well-formed XML. */
export const rootOf = (xml: string): Element => ({ name: '', attributes: {}, children: parser.parse(xml, true).map(element), text: '' });

/** All elements of a name, in document order. */
export const all = (root: Element, name: string): readonly Element[] =>
  root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** What a reader sees of a paragraph or a whole part: line breaks and tabs as such, a paragraph a line. */
export function textOf({ name, text, children }: Element): string {
  if (name === '#text') return text;
  if (name === 'w:tab') return '\t';
  if (name === 'w:br') return '\n';
  if (name === 'w:tabs' || name === 'w:instrText') return '';
  return children.map(textOf).join('') + (name === 'w:p' ? '\n' : '');
}

/** The style of a paragraph; '' for none. */
export const styleOf = (paragraph: Element): string => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
