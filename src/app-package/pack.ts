import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { Environment } from '../environment.ts';
import { iconFaults, languageFaults, manifestFaults, type PackageFault } from './check.ts';
import { manifestOf } from './manifest.ts';
import { fill, missingFor } from './values.ts';

const SIDES = { color: 192, outline: 32 } as const;

/** A package that can be uploaded, what is missing to fill it in, or what is wrong with it. */
export type Packed =
  | { readonly status: 'packed'; readonly zip: Buffer; readonly version: string }
  | { readonly status: 'missing'; readonly names: readonly string[] }
  | { readonly status: 'faulty'; readonly faults: readonly PackageFault[] };

const inFile = (file: string, problems: readonly string[]): readonly PackageFault[] => problems.map((problem) => ({ file, problem }));

/**
 * The app package of Teams: the manifest and its languages filled in, checked, and zipped with the icons and nothing
 * else. Rejects where a file can't be read.
 * @param folder that of `manifest.json`
 */
export async function pack(folder: string, values: Environment): Promise<Packed> {
  const read = (file: string): Promise<Buffer> => readFile(join(folder, file));
  const template = (await read('manifest.json')).toString();
  const { localizationInfo, icons } = manifestOf(template);
  const languages = await Promise.all(
    localizationInfo.additionalLanguages.map(async ({ file }) => ({ file, text: (await read(file)).toString() })),
  );
  const missing = missingFor([template, ...languages.map(({ text }) => text)].join('\n'), values);
  if (missing.length > 0) return { status: 'missing', names: missing };

  const text = fill(template, values);
  const manifest = manifestOf(text);
  const spoken = languages.map((one) => ({ ...one, text: fill(one.text, values) }));
  const pictures = await Promise.all(
    (['color', 'outline'] as const).map(async (kind) => ({ file: icons[kind], side: SIDES[kind], bytes: await read(icons[kind]) })),
  );
  const faults = [
    ...inFile('manifest.json', manifestFaults(manifest)),
    ...spoken.flatMap((one) => inFile(one.file, languageFaults(manifest, JSON.parse(one.text)))),
    ...pictures.flatMap(({ file, side, bytes }) => inFile(file, iconFaults(bytes, side))),
  ];
  if (faults.length > 0) return { status: 'faulty', faults };
  const files = [
    { file: 'manifest.json', bytes: Buffer.from(text) },
    ...spoken.map((one) => ({ file: one.file, bytes: Buffer.from(one.text) })),
    ...pictures,
  ];
  return { status: 'packed', zip: await zipped(files), version: manifest.version };
}

/** A day for all files, so that the same package has the same bytes. */
const DAY = new Date(Date.UTC(2020, 0, 1));

function zipped(files: readonly { readonly file: string; readonly bytes: Buffer }[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const { file, bytes } of files) zip.addBuffer(bytes, file, { mtime: DAY });
  zip.end();
  return buffer(zip.outputStream);
}
