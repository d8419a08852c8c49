import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { type Cloud, cloudOf } from '../../src/cloud.ts';
import type { BotIdentity } from '../../src/config.ts';

export const APP = '11111111-2222-4333-8444-555555555555';
export const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001';
export const OTHER_TENANT = 'bbbbbbbb-0000-4000-8000-000000000002';
const KEY_ID = 'k1';

type Claims = Readonly<Record<string, unknown>>;
type Keys = Readonly<Record<'ours' | 'foreign', CryptoKey>>;

const HOUR = 3_600;
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

/** To make RSA keys takes longer than most tests: the doubles of a process have the same. */
let made: ReturnType<typeof makeKeys> | null = null;
async function makeKeys(): Promise<Keys & { readonly published: CryptoKey }> {
  const [ours, foreign] = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256')]);
  return { ours: ours.privateKey, foreign: foreign.privateKey, published: ours.publicKey };
}

/** One of Microsoft's clouds on loopback: publishes the keys of the channel and of Entra ID, and signs what it is told to. */
export class OpenIdDouble {
  readonly cloud: Cloud;
  readonly #keys: Keys;
  readonly #publicKey: string;
  readonly close: () => Promise<void>;
  /** How often the keys were asked for. */
  readonly asked: () => number;
  /** From now on nobody gets an answer. */
  readonly fallSilent: () => void;

  private constructor(parts: Pick<OpenIdDouble, 'cloud' | 'close' | 'asked' | 'fallSilent'>, keys: Keys, publicKey: string) {
    this.cloud = parts.cloud;
    this.close = parts.close;
    this.asked = parts.asked;
    this.fallSilent = parts.fallSilent;
    this.#keys = keys;
    this.#publicKey = publicKey;
  }

  /** @param endorsements the channels that the key may speak for */
  static async open(endorsements: readonly string[] = ['msteams']): Promise<OpenIdDouble> {
    made ??= makeKeys();
    const { published, ...keys } = await made;
    const jwk = { ...(await exportJWK(published)), kid: KEY_ID, use: 'sig', endorsements };
    let count = 0;
    let silent = false;
    const server = createServer((req, res) => {
      count += 1;
      if (silent) res.writeHead(503).end();
      else if (req.url === '/metadata') res.end(JSON.stringify({ jwks_uri: `${url}/keys` }));
      else if (req.url === '/keys' || req.url === '/common/discovery/v2.0/keys') res.end(JSON.stringify({ keys: [jwk] }));
      else res.writeHead(404).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const parts = {
      cloud: { ...cloudOf(''), channelMetadata: `${url}/metadata`, login: url },
      asked: () => count,
      fallSilent: () => {
        silent = true;
      },
      async close() {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      },
    };
    return new OpenIdDouble(parts, keys, await exportSPKI(published));
  }

  identity(): BotIdentity {
    return {
      MicrosoftAppId: APP,
      MicrosoftAppPassword: 'x',
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppType: 'SingleTenant',
      tenants: [TENANT],
      cloud: this.cloud,
    };
  }

  /** A token as Entra ID gives it to the tab of a person. `undefined` leaves a claim out. */
  person(claims: Claims = {}): Claims {
    const now = { iat: seconds(0), nbf: seconds(0), exp: seconds(HOUR) };
    const who = { oid: 'cccccccc-0000-4000-8000-000000000003', name: 'Ylva Brandt', preferred_username: 'ylva@council.example' };
    return {
      ...now,
      ...who,
      iss: `${this.cloud.login}/${TENANT}/v2.0`,
      aud: APP,
      tid: TENANT,
      ver: '2.0',
      scp: 'access_as_user',
      ...claims,
    };
  }

  /** A token as the channel gives it to an activity. */
  activity(serviceUrl: string, claims: Claims = {}): Claims {
    return { iss: this.cloud.channelIssuer, aud: APP, serviceurl: serviceUrl, nbf: seconds(0), exp: seconds(HOUR), ...claims };
  }

  sign(claims: Claims, { key = 'ours', kid = KEY_ID }: { key?: 'ours' | 'foreign'; kid?: string } = {}): Promise<string> {
    return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(this.#keys[key]);
  }

  /** `alg: none`. */
  unsigned(claims: Claims): string {
    return `${encoded({ alg: 'none', kid: KEY_ID })}.${encoded(claims)}.`;
  }

  /** A keyed hash, with the public key for its secret: a check that takes the algorithm from the token believes it. */
  hashed(claims: Claims): string {
    const signed = `${encoded({ alg: 'HS256', kid: KEY_ID })}.${encoded(claims)}`;
    return `${signed}.${createHmac('sha256', this.#publicKey).update(signed).digest('base64url')}`;
  }
}
