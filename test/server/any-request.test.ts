import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { RequestHandler } from 'express';
import fc from 'fast-check';
import pino from 'pino';
import { createBot } from '../../bot/bot.ts';
import { identifyEntra } from '../../src/server/identify-entra.ts';
import { LOCAL_LIMITS } from '../../src/server/limits.ts';
import { ConnectorDouble } from '../doubles/connector.ts';
import { OpenIdDouble } from '../doubles/openid.ts';
import { type AnyRequest, anyRequest, send } from './any-request.ts';
import { local, openHouse } from './house.ts';

/** Together 10,000 in each run of the tests. */
const AT_ONCE = 50;
const TIMES = 100;

/** What nobody outside is told: where our code lies, and what broke in it. */
const TRACE = /\n\s+at .+:\d+|node_modules|node:internal|\bTypeError\b|\/src\/server\//;

const PEOPLE = ['Ylva Brandt', 'Amina Warsame', 'Petter Nordin', 'Disa Malm'];

/** The whole server with its bot, and what it logs as its own fault. */
async function openWhole(openId: OpenIdDouble | null) {
  const identity = openId?.identity() ?? null;
  const faults: string[] = [];
  const noted = new Writable({
    write(line, _, done) {
      faults.push(String(line));
      done();
    },
  });
  const log = pino({ level: 'error' }, noted);
  let messages: RequestHandler = () => assert.fail();
  const identify = identity === null ? {} : { identify: identifyEntra(identity, null) };
  const house = await openHouse({
    ...{ ...identify, local: openId === null, limits: LOCAL_LIMITS, log },
    messages: (req, res, next) => messages(req, res, next),
  });
  const documentDir = await mkdtemp(join(tmpdir(), 'laget-runt-any-'));
  const connector = await ConnectorDouble.open();
  const { councils, search } = house;
  const credentials = {
    isValidAppId: async () => true,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async <T>(request: T) => request }),
  };
  const bot = await createBot({
    councils,
    search,
    identity,
    documentDir,
    log: pino({ level: 'silent' }),
    ...(openId === null ? {} : { credentials }),
  });
  messages = bot.messages;
  return {
    ...{ house, connector, faults },
    async close() {
      await bot.close();
      house.server.closeAllConnections();
      await house.close();
      await connector.close();
      await rm(documentDir, { recursive: true, force: true });
    },
  };
}

describe('whatever is asked, however it is signed', () => {
  let openId: OpenIdDouble;
  before(async () => {
    openId = await OpenIdDouble.open();
  });
  let close = async (): Promise<void> => undefined;
  afterEach(() => close());
  after(() => openId.close());

  for (const mode of ['with names, in local mode', 'with tokens'] as const) {
    it(`is answered, never with a fault of ours or a trace of our code: ${mode}`, async function () {
      this.timeout(120_000);
      const whole = await openWhole(mode === 'with tokens' ? openId : null);
      const { house, connector, faults } = whole;
      close = whole.close;
      const { serviceUrl } = connector;
      const bearer = async (claims: Readonly<Record<string, unknown>>) => `Bearer ${await openId.sign(claims)}`;
      const signatures =
        mode === 'with tokens'
          ? await Promise.all([
              ...PEOPLE.map((name, nth) => bearer(openId.person({ name, oid: `cccccccc-0000-4000-8000-00000000000${nth}` }))),
              bearer(openId.activity(serviceUrl)),
              bearer(openId.person({ exp: 1 })),
            ])
          : PEOPLE.map(local);
      const { series, meeting } = house;
      const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
      const statuses = new Map<number, number>();
      const askAll = async (requests: readonly AnyRequest[]): Promise<void> => {
        const answers = await Promise.all(requests.map((one) => send(house.url, agent, one)));
        for (const [nth, [status, text]] of answers.entries()) {
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          assert.ok(
            status < 500 && !TRACE.test(text),
            `${status} ${text.slice(0, 500)}\n${JSON.stringify(requests[nth])}\n${faults.at(-1)}`,
          );
        }
      };
      const requests = fc.array(anyRequest({ series, meeting, serviceUrl, signatures }), { minLength: AT_ONCE, maxLength: AT_ONCE });
      await fc.assert(fc.asyncProperty(requests, askAll), { numRuns: TIMES, endOnFailure: true });
      assert.deepEqual(faults, []);
      assert.equal(
        [...statuses.values()].reduce((sum, count) => sum + count),
        AT_ONCE * TIMES,
      );
      // Else it would have been noise that the first check turns away.
      for (const status of [200, 400, 401, 403, 404, 405, 409, 422])
        assert.ok((statuses.get(status) ?? 0) > 0, JSON.stringify([...statuses]));
      assert.equal((await send(house.url, agent, { method: 'GET', path: '/readyz', headers: {}, body: null }))[0], 200);
      agent.destroy();
    });
  }
});
