import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { z } from 'zod';
import type { BotIdentity } from '../src/config.ts';
import { ALGORITHMS, bearerOf, provedBy } from '../src/server/token.ts';
import type { Activity } from './activity.ts';

/** Whether an activity is the one that a token was given for. */
export type Pass = (activity: Activity) => boolean;

/** Looks at who sends, before anything of the body is read; null: not the channel. Throws where its keys can't be had. */
export type Door = (authorization: string | undefined) => Promise<Pass | null>;

/** The channel's clock and ours may differ by so much (Bot Framework, "Authentication"). */
const TOLERANCE_S = 300;
const PATIENCE_MS = 5_000;
/** New keys are published long before they are used; an unknown one is looked for at once. */
const KEYS_KEEP_MS = 24 * 60 * 60_000;

const metadata = z.object({ jwks_uri: z.url() });
const endorsed = z.object({ endorsements: z.array(z.string()).default([]) });

type Keys = ReturnType<typeof createRemoteJWKSet>;

async function keysAt(address: string): Promise<Keys> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const { jwks_uri } = metadata.parse(await answer.json());
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: PATIENCE_MS, cacheMaxAge: KEYS_KEEP_MS });
}

/** The channels that a key may speak for; none named: any. */
const channelsOf = (keys: Keys, kid: string | undefined): readonly string[] =>
  endorsed.safeParse(keys.jwks()?.keys.find((key) => key.kid === kid)).data?.endorsements ?? [];

/** The tenant that an activity is of; null where it says none, or two. */
function tenantOf({ conversation, channelData }: Activity): string | null {
  const named = new Set([conversation.tenantId, channelData?.tenant?.id].flatMap((id) => (id === undefined ? [] : [id.toLowerCase()])));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** What a token says of itself, before anybody has looked at its signature: what is not meant for us costs no question. */
function isMeantFor(token: string, issuer: string, audience: string): boolean {
  try {
    const { iss, aud } = decodeJwt(token);
    return iss === issuer && aud === audience;
  } catch {
    return false;
  }
}

/**
 * The door of `POST /api/messages` (learn.microsoft.com, "Authenticate requests from the Bot Connector service"): a token
 * of the channel's issuer, for our app, signed with a key that may speak for the channel; then the activity has to come
 * by the service url that the token names, from a tenant that is let in. The SDK's own check answers some bad tokens with
 * 500, writes each on the console, and takes tokens of emulators and other bots as well.
 */
export function openDoor({ MicrosoftAppId, tenants, cloud }: BotIdentity): Door {
  let asked: Promise<Keys> | null = null;
  const channelKeys = (): Promise<Keys> => {
    asked ??= keysAt(cloud.channelMetadata).catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
  const rules = { algorithms: ALGORITHMS, issuer: cloud.channelIssuer, audience: MicrosoftAppId, clockTolerance: TOLERANCE_S };
  const read = async (token: string) => {
    const keys = await channelKeys();
    const { payload, protectedHeader } = await jwtVerify(token, keys, { ...rules, requiredClaims: ['exp'] });
    return { serviceUrl: payload['serviceurl'], channels: channelsOf(keys, protectedHeader.kid) };
  };
  return async (authorization) => {
    const token = bearerOf(authorization);
    if (token === null || !isMeantFor(token, cloud.channelIssuer, MicrosoftAppId)) return null;
    const proved = await provedBy(read(token));
    if (proved === null) return null;
    const { serviceUrl, channels } = proved;
    return (activity) => {
      const tenant = tenantOf(activity);
      const isEndorsed = channels.length === 0 || (activity.channelId !== undefined && channels.includes(activity.channelId));
      return isEndorsed && serviceUrl === activity.serviceUrl && tenant !== null && tenants.includes(tenant);
    };
  };
}

/** Without a bot identity everything is taken: on loopback only. */
export const openHouseDoor: Door = async () => () => true;
