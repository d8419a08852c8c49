import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import type { BotIdentity } from '../config.ts';
import { edgeName } from './edge-text.ts';
import type { Identify } from './identify.ts';
import { ALGORITHMS, bearerOf, provedBy } from './token.ts';

/** Clocks of servers differ by less. */
const TOLERANCE_S = 60;
const KEYS_WITHIN_MS = 5_000;

/** What a person's access token of version 2.0 says (learn.microsoft.com, "Access token claims reference"). */
const person = z.object({
  tid: z.guid(),
  oid: z.guid(),
  ver: z.literal('2.0'),
  /** Only who acts for a person has scopes: a token of an app alone has roles. */
  scp: z.string().refine((scopes) => scopes.split(' ').includes('access_as_user')),
  name: z.string().catch(''),
  preferred_username: z.string().nullable().catch(null),
});

/** What the tab's token may be for: our app by its id, or by the address that the manifest gives it. */
function audiencesOf({ MicrosoftAppId: id }: BotIdentity, publicUrl: string | null): string[] {
  const host = publicUrl === null ? [] : [`api://${new URL(publicUrl).host}/${id}`, `api://${new URL(publicUrl).host}/botid-${id}`];
  return [id, `api://${id}`, ...host];
}

/**
 * A person is who Entra ID says: `Authorization: Bearer`, with the token that Teams gives the tab (single sign-on).
 * Guests of a tenant that is let in are people of it. Whatever is wrong with a token, it is nobody's.
 */
export function identifyEntra(bot: BotIdentity, publicUrl: string | null): Identify {
  const { login } = bot.cloud;
  const keys = createRemoteJWKSet(new URL(`${login}/common/discovery/v2.0/keys`), { timeoutDuration: KEYS_WITHIN_MS });
  const issuerOf = (tenant: string): string => `${login}/${tenant}/v2.0`;
  const rules = {
    algorithms: ALGORITHMS,
    audience: audiencesOf(bot, publicUrl),
    issuer: bot.tenants.map(issuerOf),
    clockTolerance: TOLERANCE_S,
    requiredClaims: ['exp', 'nbf', 'iat'],
  };
  return async ({ headers }) => {
    const token = bearerOf(headers.authorization);
    const proved = token === null ? null : await provedBy(jwtVerify(token, keys, rules));
    const read = person.safeParse(proved?.payload);
    if (!read.success || proved?.payload.iss !== issuerOf(read.data.tid)) return null;
    const { name, oid, preferred_username } = read.data;
    const actor = { name: edgeName(name), key: oid, verified: true, email: preferred_username };
    return { actor, holdsMs: ((proved.payload.exp ?? 0) + TOLERANCE_S) * 1000 - Date.now() };
  };
}
