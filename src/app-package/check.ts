import { readFileSync } from 'node:fs';

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { type Manifest, textsIn } from './manifest.ts';

/** A file of the package and what is wrong with it, in the words of its specification. */
export interface PackageFault {
  readonly file: string;
  readonly problem: string;
}

const SCHEMAS = join(dirname(fileURLToPath(import.meta.resolve('@microsoft/app-manifest/package.json'))), 'build/json-schemas/teams');

/** The schemas as Microsoft publishes them, by the version that the manifest names. */
function schemaFor(version: string, name: string): object | null {
  try {
    const { $schema: _, ...schema } = JSON.parse(readFileSync(join(SCHEMAS, `v${version}`, `MicrosoftTeams.${name}schema.json`), 'utf8'));
    return schema;
  } catch {
    return null;
  }
}

/**
 * @param name '' for the manifest itself, "Localization." for a language file
 * @returns what of a file is not as the schema of this manifest version wants it
 */
function againstSchema(version: string, name: string, value: unknown): readonly string[] {
  const schema = schemaFor(version, name);
  if (schema === null) return [`manifestVersion ${version}: no released schema`];
  // Draft 4, as far as these schemas use it, is read by Ajv as it is; their patterns are not of the `u` kind.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false });
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const extra = 'additionalProperty' in params ? ` (${params['additionalProperty']})` : '';
    return `${instancePath} ${message}${extra}`.trim();
  });
}

/** What of the manifest is not as its schema wants it. */
export function manifestFaults(manifest: Manifest): readonly string[] {
  const version = /\/v(\d+\.\d+)\//.exec(manifest.$schema)?.[1];
  return [
    ...(version === manifest.manifestVersion ? [] : [`$schema is not that of manifestVersion ${manifest.manifestVersion}`]),
    ...againstSchema(manifest.manifestVersion, '', manifest),
  ];
}

/** What of a language file is not as its schema wants it, or does not say what the manifest says, all of it and nothing else. */
export function languageFaults(manifest: Manifest, language: Readonly<Record<string, unknown>>): readonly string[] {
  const wanted = textsIn(manifest);
  const said = Object.keys(language).filter((key) => key !== '$schema');
  const schema = manifest.$schema.replace('MicrosoftTeams.schema', 'MicrosoftTeams.Localization.schema');
  return [
    ...(language['$schema'] === schema ? [] : [`$schema is not that of manifestVersion ${manifest.manifestVersion}`]),
    ...againstSchema(manifest.manifestVersion, 'Localization.', language),
    ...wanted.filter((path) => !said.includes(path)).map((path) => `${path} is missing`),
    ...said.filter((path) => !wanted.includes(path)).map((path) => `${path} is not in the manifest`),
  ];
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** @returns what is wrong with an icon that is to be a PNG of so many pixels a side (PNG, 11.2.2: IHDR comes first) */
export function iconFaults(icon: Buffer, side: number): readonly string[] {
  if (icon.length < 24 || !icon.subarray(0, 8).equals(PNG)) return ['is no PNG'];
  const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)];
  return width === side && height === side ? [] : [`is ${width} × ${height}, not ${side} × ${side}`];
}
