import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../app-package/pack.ts';
import { valuesFor } from '../app-package/values.ts';
import { ConfigError, environment } from '../environment.ts';
import { terminalTexts } from './complaint.ts';

const MANIFEST = fileURLToPath(new URL('../../manifest', import.meta.url));

/**
 * `laget-runt package`: the Teams app package, filled in, validated and zipped.
 * @throws ConfigError with all that is missing or wrong
 */
export async function packageApp({ env, out }: { readonly env: string; readonly out?: string }): Promise<void> {
  const from = `env/.env.${env}`;
  const packed = await pack(MANIFEST, valuesFor(from, environment()));
  switch (packed.status) {
    case 'missing':
      throw new ConfigError(packed.names.map((setting) => (texts) => texts.packageValueMissing({ setting, file: from })));
    case 'faulty':
      throw new ConfigError(packed.faults.map((fault) => (texts) => texts.packageFault(fault)));
    case 'packed': {
      const file = out ?? `build/laget-runt.${env}.zip`;
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(file, packed.zip);
      process.stdout.write(`${terminalTexts().packageWritten({ file, version: packed.version })}\n`);
    }
  }
}
