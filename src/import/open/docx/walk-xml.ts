import { Parser } from 'htmlparser2';
import { DEEPEST } from '../limits.ts';
import { RefusedFile } from '../refused.ts';

/** The attributes of an element, by their names without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** Told of what is in a part, in order; names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, parent: string): void;
  close(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const localAttributes = (attributes: Readonly<Record<string, string>>): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));

/** Whether an on-off property is on: there without a value means on (ECMA-376, 17.17.4). */
export const isOn = ({ val }: Attributes): boolean => val === undefined || !['0', 'false', 'off'].includes(val);

const encodingOf = (piece: Buffer): string => (piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : 'utf-8');

/**
 * Reads XML piece by piece, without ever holding the whole: memory does not grow with it. Entities other than XML's own
 * five are not known, nothing is fetched. Throws RefusedFile: `damaged` for what is not closed, `entities` for a document
 * type, which no docx has.
 */
export async function walkXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const path: string[] = [];
  let openedAt = -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name);
        openedAt = parser.endIndex;
        handler.open(local, localAttributes(attributes), path.at(-1) ?? '');
        if (path.push(local) > DEEPEST) throw new RefusedFile('tooHeavy');
      },
      onclosetag(name, isImplied) {
        // An element that closes itself does so where it was opened; any other close that nobody wrote is a fault.
        if (isImplied && parser.endIndex !== openedAt) throw new RefusedFile('damaged');
        path.pop();
        handler.close(localName(name));
      },
      ontext: (text) => handler.text?.(text),
      onprocessinginstruction(name) {
        if (/^!doctype$/i.test(name)) throw new RefusedFile('entities');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.end(decoder?.decode());
}
