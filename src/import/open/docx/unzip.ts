import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { MOST_UNPACKED } from '../limits.ts';
import { RefusedFile } from '../refused.ts';

/** A docx has some dozen entries, and one for each picture. */
const MOST_ENTRIES = 5_000;

/** The parts of a docx that are read, the numbered names of some programs included. Nothing else is unpacked. */
const PARTS = {
  document: /^\/?word\/document\d*\.xml$/,
  styles: /^\/?word\/styles\d*\.xml$/,
  numbering: /^\/?word\/numbering\d*\.xml$/,
} as const;
export type PartName = keyof typeof PARTS;

const isPart = (name: string): name is PartName => name in PARTS;

/** The zip of a docx. Names of files in it are compared, never used as paths. */
export class Package {
  readonly #zip: ZipFile;
  readonly #parts: ReadonlyMap<PartName, Entry>;
  #unpacked = 0;

  constructor(zip: ZipFile, parts: ReadonlyMap<PartName, Entry>) {
    this.#zip = zip;
    this.#parts = parts;
  }

  has(part: PartName): boolean {
    return this.#parts.has(part);
  }

  /** Unpacks a part piece by piece. What comes out is counted: what the zip says of it may be a lie. Throws RefusedFile. */
  async *read(part: PartName): AsyncGenerator<Buffer> {
    const entry = this.#parts.get(part);
    if (entry === undefined) return;
    if (entry.isEncrypted()) throw new RefusedFile('oldWord');
    for await (const piece of await this.#zip.openReadStreamPromise(entry)) {
      this.#unpacked += piece.length;
      if (this.#unpacked > MOST_UNPACKED) throw new RefusedFile('tooLong');
      yield piece;
    }
  }
}

/** Finds the parts of a docx. Throws RefusedFile: `format` for another zip, `damaged` for one that has a part twice. */
export async function unzip(bytes: Buffer): Promise<Package> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
  if (zip.entryCount > MOST_ENTRIES) throw new RefusedFile('tooLong');
  const parts = new Map<PartName, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('latin1').replaceAll('\\', '/');
    const part = Object.keys(PARTS)
      .filter(isPart)
      .find((one) => PARTS[one].test(name));
    if (part === undefined) continue;
    if (parts.has(part)) throw new RefusedFile('damaged');
    parts.set(part, entry);
  }
  if (!parts.has('document')) throw new RefusedFile('format');
  return new Package(zip, parts);
}
