import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { isLoopback } from './server/loopback.ts';
import { type Texts, textsFor } from './texts/texts.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Who the bot is to the Bot Framework. Named as its SDK and the Azure portal name them. */
export interface BotIdentity {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppType: AppType;
}

/** All settings of the server. `bot` null: local mode, without sign-in and on loopback only. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly bot: BotIdentity | null;
  readonly publicUrl: string | null;
  readonly logLevel: LogLevel;
}

const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
type AppType = (typeof APP_TYPES)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65536)
    .transform(Number)
    .default(3978),
  DATA_DIR: z.string().default('data'),
  /** PostgreSQL: a later issue. Until then it is better to stop than to keep the meetings somewhere else than asked for. */
  STORE_URL: z.undefined().optional(),
  MicrosoftAppId: z.string().default(''),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppTenantId: z.string().default(''),
  MicrosoftAppType: z.enum(APP_TYPES).default('MultiTenant'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
});

/** What is wrong with a setting, as a sentence of a catalogue. */
type ConfigFault = (texts: Texts) => string;

const missing =
  (setting: string): ConfigFault =>
  (texts) =>
    texts.cliSettingMissing({ setting });

const MALFORMED: Readonly<Record<string, (text: string) => ConfigFault>> = {
  PORT: (text) => (texts) => texts.cliBadPort({ text }),
  STORE_URL: () => (texts) => texts.cliStoreUnsupported,
  MicrosoftAppType: () => (texts) => texts.cliSettingChoice({ setting: 'MicrosoftAppType', choices: APP_TYPES }),
  PUBLIC_URL: () => (texts) => texts.cliSettingAddress({ setting: 'PUBLIC_URL' }),
  LOG_LEVEL: () => (texts) => texts.cliSettingChoice({ setting: 'LOG_LEVEL', choices: LOG_LEVELS }),
};

/** Every fault of the environment. */
export class ConfigError extends Error {
  readonly faults: readonly ConfigFault[];
  constructor(faults: readonly ConfigFault[]) {
    super(faults.map((fault) => fault(textsFor('en'))).join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

function faultsWithoutBot({ HOST: host, NODE_ENV, MicrosoftAppPassword }: Environment): readonly ConfigFault[] {
  return [
    ...(NODE_ENV === 'production' ? [(texts: Texts) => texts.cliProductionNeedsBot] : []),
    ...(host !== undefined && !isLoopback(host) ? [(texts: Texts) => texts.cliLoopbackOnly({ host })] : []),
    ...(MicrosoftAppPassword === undefined ? [] : [missing('MicrosoftAppId')]),
  ];
}

function faultsOfBot({
  MicrosoftAppType: type = 'MultiTenant',
  MicrosoftAppPassword,
  MicrosoftAppTenantId,
}: Environment): readonly ConfigFault[] {
  return [
    ...(type !== 'UserAssignedMSI' && MicrosoftAppPassword === undefined ? [missing('MicrosoftAppPassword')] : []),
    ...((type === 'SingleTenant' || type === 'UserAssignedMSI') && MicrosoftAppTenantId === undefined
      ? [missing('MicrosoftAppTenantId')]
      : []),
  ];
}

/** An empty setting is one that is not there: so do `.env` templates leave them. */
const filled = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])));

/**
 * @param env the environment, as `environment()` gives it
 * @param terminal whether the log comes out between what a person at a terminal reads: then local mode is quiet
 * @returns the settings of the server
 * @throws ConfigError with all faults at once
 */
export function readConfig(env: Environment, terminal = false): Config {
  const given = filled(env);
  const read = settings.safeParse(given);
  const local = given['MicrosoftAppId'] === undefined;
  const malformed = [...new Set(read.error?.issues.map(({ path }) => path.join('.')))];
  const faults = [
    ...malformed.map((key) => MALFORMED[key]?.(given[key] ?? '') ?? missing(key)),
    ...(local ? faultsWithoutBot(given) : faultsOfBot(given)),
  ];
  if (!read.success || faults.length > 0) throw new ConfigError(faults);
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType, ...rest } = read.data;
  return {
    host: rest.HOST,
    port: rest.PORT,
    dataDir: resolve(rest.DATA_DIR),
    bot: local ? null : { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType },
    publicUrl: rest.PUBLIC_URL ?? null,
    logLevel: rest.LOG_LEVEL ?? (local && terminal ? 'warn' : 'info'),
  };
}

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
