import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackageFault } from '../app-package/check.ts';
import { pack } from '../app-package/pack.ts';
import { faultsSince } from '../app-package/since.ts';
import { valuesFor } from '../app-package/values.ts';
import { ConfigError, environment } from '../environment.ts';
import { Complaint, terminalTexts } from './complaint.ts';

const MANIFEST = fileURLToPath(new URL('../../manifest', import.meta.url));

interface PackageOptions {
  readonly env: string;
  readonly out?: string;
  /** The package that is out. */
  readonly after?: string;
}

const refused = (faults: readonly PackageFault[]) => new ConfigError(faults.map((fault) => (texts) => texts.packageFault(fault)));

/** @throws ConfigError where the ids or the version don't follow upon the package that is out, Complaint where that is none */
async function checkSince(file: string, zip: Buffer): Promise<void> {
  const faults = await faultsSince(await readFile(file), zip).catch((error: unknown) => {
    throw new Complaint((texts) => texts.packageNone({ file }), { cause: error });
  });
  if (faults.length > 0) throw refused(faults);
}

/**
 * `laget-runt package`: the Teams app package, filled in, validated and zipped.
 * @throws ConfigError with all that is missing or wrong
 */
export async function packageApp({ env, out, after }: PackageOptions): Promise<void> {
  const from = `env/.env.${env}`;
  const packed = await pack(MANIFEST, valuesFor(from, environment()));
  switch (packed.status) {
    case 'missing':
      throw new ConfigError(packed.names.map((setting) => (texts) => texts.packageValueMissing({ setting, file: from })));
    case 'faulty':
      throw refused(packed.faults);
    case 'packed': {
      if (after !== undefined) await checkSince(after, packed.zip);
      const file = out ?? `build/laget-runt.${env}.zip`;
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(file, packed.zip);
      process.stdout.write(`${terminalTexts().packageWritten({ file, version: packed.version })}\n`);
    }
  }
}
