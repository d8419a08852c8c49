import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { type Texts, textsFor } from './texts/texts.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with a setting, as a sentence of a catalogue. */
export type ConfigFault = (texts: Texts) => string;

/** Every fault of the environment. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];
  constructor(faults: readonly ConfigFault[]) {
    super(faults.map((fault) => fault(textsFor('en'))).join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** An empty setting is one that is not there: so do `.env` templates leave them. */
export const filled = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])));

/** @returns where the meetings are kept, for the commands that need nothing else of the environment */
export const readDataDir = (env: Environment): string => resolve(filled(env)['DATA_DIR'] ?? 'data');

/** @returns the process's environment, filled up from `.env` in the working directory; what is set already wins */
export function environment(): Environment {
  return { ...dotenv(), ...process.env };
}

function dotenv(): Environment {
  try {
    return parse(readFileSync('.env'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new ConfigError([(texts) => texts.cliNoFile({ file: '.env' })]);
  }
}
