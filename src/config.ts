import { resolve } from 'node:path';
import { z } from 'zod';
import { CHANNEL_SERVICES, type Cloud, cloudOf } from './cloud.ts';
import { ConfigError, type ConfigFault, type Environment, filled } from './environment.ts';
import { isLoopback } from './server/loopback.ts';
import type { Texts } from './texts/texts.ts';

/** Who the bot is to the Bot Framework. Named as its SDK and the Azure portal name them. */
export interface BotIdentity {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppTenantId: string;
  readonly MicrosoftAppType: AppType;
  /** The Entra tenants whose people and chats are let in, by their ids. */
  readonly tenants: readonly string[];
  readonly cloud: Cloud;
}

/** All settings of the server. `bot` null: local mode, without sign-in and on loopback only. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly bot: BotIdentity | null;
  readonly publicUrl: string | null;
  /** The app in Teams, so that links open inside it; null: they lead to our own address. */
  readonly teamsAppId: string | null;
  /** How many reverse proxies stand before us, whose word on where a request comes from is taken. */
  readonly proxies: number;
  /** Who shows it reads the metrics; null: nobody but in local mode. */
  readonly metricsToken: string | null;
  readonly logLevel: LogLevel;
}

const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
type AppType = (typeof APP_TYPES)[number];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** An Entra id: a tenant's, an app's or a person's. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const tenantsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((id) => id.trim().toLowerCase())
    .filter((id) => id !== '');

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
  ALLOWED_TENANTS: z
    .string()
    .transform(tenantsIn)
    .refine((ids) => ids.length > 0 && ids.every((id) => GUID.test(id)))
    .optional(),
  ChannelService: z.enum(CHANNEL_SERVICES).default(''),
  TRUST_PROXY: z
    .string()
    .refine((text) => /^\d$/.test(text))
    .transform(Number)
    .default(0),
  METRICS_TOKEN: z.string().min(16).optional(),
  TEAMS_APP_ID: z.string().regex(GUID).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
});

const missing =
  (setting: string): ConfigFault =>
  (texts) =>
    texts.cliSettingMissing({ setting });

const MALFORMED: Readonly<Record<string, (text: string) => ConfigFault>> = {
  PORT: (text) => (texts) => texts.cliBadPort({ text }),
  STORE_URL: () => (texts) => texts.cliStoreUnsupported,
  MicrosoftAppType: () => (texts) => texts.cliSettingChoice({ setting: 'MicrosoftAppType', choices: APP_TYPES }),
  ALLOWED_TENANTS: () => (texts) => texts.cliSettingTenants({ setting: 'ALLOWED_TENANTS' }),
  ChannelService: () => (texts) => texts.cliSettingChoice({ setting: 'ChannelService', choices: CHANNEL_SERVICES.filter(Boolean) }),
  TRUST_PROXY: () => (texts) => texts.cliSettingProxies({ setting: 'TRUST_PROXY' }),
  METRICS_TOKEN: () => (texts) => texts.cliSettingSecret({ setting: 'METRICS_TOKEN' }),
  TEAMS_APP_ID: () => (texts) => texts.cliSettingId({ setting: 'TEAMS_APP_ID' }),
  PUBLIC_URL: () => (texts) => texts.cliSettingAddress({ setting: 'PUBLIC_URL' }),
  LOG_LEVEL: () => (texts) => texts.cliSettingChoice({ setting: 'LOG_LEVEL', choices: LOG_LEVELS }),
};

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
  ALLOWED_TENANTS,
}: Environment): readonly ConfigFault[] {
  const needsTenant = type === 'SingleTenant' || type === 'UserAssignedMSI';
  return [
    ...(type !== 'UserAssignedMSI' && MicrosoftAppPassword === undefined ? [missing('MicrosoftAppPassword')] : []),
    ...(MicrosoftAppTenantId === undefined && needsTenant ? [missing('MicrosoftAppTenantId')] : []),
    ...(ALLOWED_TENANTS === undefined && MicrosoftAppTenantId === undefined && !needsTenant ? [missing('ALLOWED_TENANTS')] : []),
    // A tenant can be named by its domain, but its people's tokens name it by its id.
    ...(ALLOWED_TENANTS === undefined && MicrosoftAppTenantId !== undefined && !GUID.test(MicrosoftAppTenantId)
      ? [(texts: Texts) => texts.cliSettingTenants({ setting: 'ALLOWED_TENANTS' })]
      : []),
  ];
}

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
  const tenants = rest.ALLOWED_TENANTS ?? [MicrosoftAppTenantId.toLowerCase()];
  const access = { tenants, cloud: cloudOf(rest.ChannelService) };
  return {
    host: rest.HOST,
    port: rest.PORT,
    dataDir: resolve(rest.DATA_DIR),
    bot: local ? null : { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType, ...access },
    publicUrl: rest.PUBLIC_URL ?? null,
    teamsAppId: rest.TEAMS_APP_ID ?? null,
    proxies: rest.TRUST_PROXY,
    metricsToken: rest.METRICS_TOKEN ?? null,
    logLevel: rest.LOG_LEVEL ?? (local && terminal ? 'warn' : 'info'),
  };
}
