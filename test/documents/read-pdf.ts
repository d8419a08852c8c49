import { inflateSync } from 'node:zlib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure, with the words that belong to it, as a screen reader meets them. */
export interface Read {
  readonly role: string;
  readonly text: string;
  readonly children: readonly Read[];
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;
type StructNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;
type StructLeaf = StructNode['children'][number];

export interface ReadPdf {
  readonly info: Record<string, unknown>;
  readonly metadata: { get: (name: string) => unknown; getRaw: () => string };
  readonly marked: boolean;
  readonly outline: readonly { readonly title: string; readonly items: readonly { readonly title: string }[] }[];
  /** The words of each page in the order of the file, a line break between lines. */
  readonly pages: readonly string[];
  /** The structure, page by page; a node that goes on overleaf is met on both. */
  readonly trees: readonly (readonly Read[])[];
  readonly bytes: string;
  /** The streams in it, unpacked. */
  readonly streams: string;
}

/** A PDF as another program, pdf.js, reads it. */
export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages: string[] = [];
  const trees: (readonly Read[])[] = [];
  for (const number of numbers) {
    const page = await pdf.getPage(number);
    const words = await wordsOf(page);
    pages.push(words.all);
    // Its types don't say that there may be none.
    const tree: StructNode | null = await page.getStructTree();
    trees.push((tree?.children ?? []).map((node) => read(node, words.byId)));
  }
  const { info, metadata } = await pdf.getMetadata();
  const read_ = {
    info: info as Record<string, unknown>,
    metadata: metadata as unknown as ReadPdf['metadata'],
    marked: (await pdf.getMarkInfo())?.Marked === true,
    outline: (await pdf.getOutline()) ?? [],
    pages,
    trees,
    bytes: file.toString('latin1'),
    streams: streamsOf(file),
  };
  await pdf.destroy();
  return read_;
}

/** The packed streams, as pdfkit writes them. */
function streamsOf(file: Buffer): string {
  const packed = file.toString('latin1').matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g);
  return Array.from(packed, ([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')).join('\n');
}

async function wordsOf(page: Page): Promise<{ all: string; byId: ReadonlyMap<string, string> }> {
  const byId = new Map<string, string>();
  const open: (string | null)[] = [];
  let all = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      all += text;
      const id = open.findLast((one) => one !== null);
      if (id != null) byId.set(id, (byId.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null);
  }
  return { all, byId };
}

function read(node: StructLeaf, byId: ReadonlyMap<string, string>): Read {
  if (!('role' in node)) return { role: '', text: byId.get(String(node.id)) ?? '', children: [] };
  const children = node.children.map((child) => read(child, byId));
  return {
    role: node.role,
    text: children.map(({ text }) => text).join(''),
    children: children.filter(({ role }) => role !== ''),
  };
}

/** All nodes of a role, in reading order. */
export const allOf = (nodes: readonly Read[], role: string): readonly Read[] =>
  nodes.flatMap((node) => [...(node.role === role ? [node] : []), ...allOf(node.children, role)]);
