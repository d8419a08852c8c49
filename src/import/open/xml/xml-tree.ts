import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element, by its local name. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Its own text, without that of its elements. */
  readonly text: string;
  /** What our processing instruction in it says; null where it has none. */
  readonly aside: Readonly<Record<string, unknown>> | null;
  /** The line it begins on, from 1. */
  readonly line: number;
}

/** More is no minutes of anybody's. */
const DEEPEST = 40;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  captureMetaData: true,
  maxNestedTags: DEEPEST,
  // The numbers of characters (&#229;) are among these.
  htmlEntities: true,
});

const ASIDE = '?laget-runt';

/** fast-xml-parser's ordered form: one key is the name, the rest are beside it. */
type Ordered = Readonly<Record<string, unknown>>;

/** The root element of an XML text; null where it is not well-formed, or has a DOCTYPE: nothing of ours needs one, and they do harm. */
export function xmlTree(text: string): Node | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    if (XMLValidator.validate(text) !== true) return null;
    const parts: readonly Ordered[] = parser.parse(text);
    const root = parts.find((part) => nameOf(part) !== null);
    return root === undefined ? null : nodeOf(root, lineFinder(text));
  } catch {
    return null;
  }
}

/** The name of an element; null for text and processing instructions. */
function nameOf(part: Ordered): string | null {
  const name = Object.keys(part).find((key) => key !== ':@');
  return name === undefined || name === '#text' || name.startsWith('?') ? null : name;
}

function nodeOf(part: Ordered, lineAt: (index: number) => number): Node {
  const name = nameOf(part) ?? '';
  const held = part[name] as readonly Ordered[];
  const beside = held.find((one) => ASIDE in one);
  return {
    name,
    attributes: (part[':@'] ?? {}) as Node['attributes'],
    children: held.filter((one) => nameOf(one) !== null).map((one) => nodeOf(one, lineAt)),
    text: held.map((one) => one['#text'] ?? '').join(''),
    aside: beside === undefined ? null : valuesOf((beside[':@'] ?? {}) as Readonly<Record<string, string>>),
    line: lineAt(startOf(part)),
  };
}

/** What `aside` in `src/documents/xml/element.ts` wrote. */
const valuesOf = (written: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(written).map(([key, value]) => [key, readValue(value)]));

function readValue(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

/** The parser keeps where it began under a symbol of its own, which its types call a `Symbol`. */
const META = XMLParser.getMetaDataSymbol() as unknown as symbol;

const startOf = (part: Ordered): number => (part as Readonly<Record<symbol, { startIndex?: number } | undefined>>)[META]?.startIndex ?? 0;

/** Gives the line of a place in the text. */
function lineFinder(text: string): (index: number) => number {
  const ends = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  return (index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** The first element of that name in it. */
export const childOf = (node: Node | null, name: string): Node | null => node?.children.find((child) => child.name === name) ?? null;

/** All elements of that name in it. */
export const childrenOf = (node: Node | null, name: string): readonly Node[] => node?.children.filter((child) => child.name === name) ?? [];

/** The text of the element that this path leads to; null where there is none. */
export function textAt(node: Node | null, ...path: readonly string[]): string | null {
  let found: Node | null = node;
  for (const name of path) found = childOf(found, name);
  return found?.text ?? null;
}
