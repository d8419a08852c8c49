import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, type ClientRequest, get, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { LIMITS, type Limits } from '../../src/server/limits.ts';
import { type House, local, openHouse } from './house.ts';

const AMINA = local('Amina Warsame');
const YLVA = local('Ylva Brandt');

describe('what one person may take', () => {
  let house: House;
  let agent: Agent;
  const open = async (limits: Partial<Limits> = {}, patience = {}) => {
    agent = new Agent({ keepAlive: false });
    house = await openHouse({ limits: { ...LIMITS, ...limits }, patience });
  };
  afterEach(async () => {
    agent.destroy();
    house.server.closeAllConnections();
    await house.close();
  });

  const ask = (who: string, path = '/api/series') => fetch(`${house.url}${path}`, { headers: { authorization: who } });
  const stream = async (who: string): Promise<readonly [IncomingMessage, ClientRequest]> => {
    const asked = get(`${house.url}/api/meetings/${house.meeting}/events`, { agent, headers: { authorization: who } });
    asked.on('error', () => undefined);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.on('error', () => undefined);
    return [response, asked];
  };
  /** Many at once, but no more than the machine takes in before it looks. */
  const streams = async (who: readonly string[]) => {
    const opened: (readonly [IncomingMessage, ClientRequest])[] = [];
    for (let from = 0; from < who.length; from += 200) opened.push(...(await Promise.all(who.slice(from, from + 200).map(stream))));
    return opened;
  };

  it('is so many requests in a minute; the others at the same address are not stopped', async () => {
    await open({ perPerson: 5 });
    for (let nth = 0; nth < 5; nth += 1) assert.equal((await ask(AMINA)).status, 200);
    const refused = await ask(AMINA);
    assert.equal(refused.status, 429);
    assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal((await refused.json()).code, 'tooMany');
    assert.equal((await ask(YLVA)).status, 200);
    assert.equal((await fetch(`${house.url}/healthz`)).status, 200);
  });

  it('is bounded for all together, and nobody who has proved nothing counts', async () => {
    await open({ perMinute: 5 });
    for (let nth = 0; nth < 20; nth += 1) assert.equal((await fetch(`${house.url}/api/series`)).status, 401);
    for (const who of [AMINA, YLVA, AMINA, YLVA, AMINA]) assert.equal((await ask(who)).status, 200);
    assert.equal((await ask(YLVA)).status, 429);
  });

  it('is so many pages from one address', async () => {
    await open({ perAddress: 3 });
    for (let nth = 0; nth < 3; nth += 1) assert.equal((await fetch(`${house.url}/nix`)).status, 404);
    assert.equal((await fetch(`${house.url}/nix`)).status, 429);
    assert.equal((await ask(AMINA)).status, 200);
  });

  it('is so many streams: who opens 2,000 gets 20, and the others theirs, and their answers', async () => {
    await open();
    const greedy = await streams(Array.from({ length: 2_000 }, () => AMINA));
    const had = greedy.filter(([{ statusCode }]) => statusCode === 200);
    assert.equal(had.length, LIMITS.streamsPerPerson);
    assert.ok(greedy.every(([{ statusCode }]) => statusCode === 200 || statusCode === 429));
    const [theirs] = await stream(YLVA);
    assert.equal(theirs.statusCode, 200);
    const heard = once(theirs, 'data');
    assert.equal((await house.say('Ylva Brandt', 'starta mötet')).status, 200);
    assert.match(String(await heard), /event: agenda/);
  }).timeout(60_000);

  it('is free again when they have left', async () => {
    await open({ streamsPerPerson: 1 });
    const [, first] = await stream(AMINA);
    const [{ statusCode, headers }] = await stream(AMINA);
    assert.deepEqual([statusCode, headers['retry-after']], [429, '5']);
    first.destroy();
    while ((await stream(AMINA))[0].statusCode !== 200);
  });

  it('is so many streams for all together', async () => {
    await open({ streams: 2 });
    const statuses = (await streams([AMINA, YLVA, YLVA])).map(([{ statusCode }]) => statusCode);
    assert.deepEqual(statuses.toSorted(), [200, 200, 429]);
  });

  it('is so many large bodies at once', async () => {
    await open({ uploadsPerPerson: 1 });
    const upload = (who: string) =>
      request(`${house.url}/api/import`, {
        ...{ agent, method: 'POST' },
        headers: { authorization: who, 'content-type': 'application/json', 'content-length': 1_000, expect: '100-continue' },
      });
    const first = upload(YLVA);
    first.on('error', () => undefined).flushHeaders();
    await once(first, 'continue');
    first.write('{');
    let second: IncomingMessage | undefined;
    while (second?.statusCode !== 429) {
      const again = upload(YLVA);
      again.on('error', () => undefined).end('x'.repeat(1_000));
      [second] = (await once(again, 'response')) as [IncomingMessage];
      second.resume();
    }
    first.destroy();
  });

  it('lets 300 people behind one address follow a meeting, and ask for its agenda', async () => {
    await open();
    const people = Array.from({ length: 300 }, (_, nth) => ['Amina Warsame', 'Petter Nordin', 'Ylva Brandt'][nth % 3] ?? '');
    const agendas = await Promise.all(people.map((name) => ask(local(name), `/api/meetings/${house.meeting}/agenda`)));
    assert.ok(agendas.every(({ status }) => status === 200));
  });

  it('is no more time than it takes: a body that comes byte by byte stops nobody, and is given up', async () => {
    await open({}, { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 });
    const { port } = new URL(house.url);
    const slow = Array.from({ length: 200 }, (_, nth) => {
      const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
      const head = `POST /api/meetings/${house.meeting}/commands HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
      // Half of them never come to the end of the headers.
      socket.write(nth % 2 ? `${head}Authorization: ${AMINA}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{` : head);
      return socket;
    });
    const ended = slow.map((socket) => once(socket, 'close'));
    const said = slow.map((socket) => once(socket, 'data').catch(() => ['']));
    assert.equal((await house.say('Ylva Brandt', 'starta mötet')).status, 200);
    for (const [answer] of await Promise.all(said)) assert.match(String(answer), /^HTTP\/1\.1 408 /);
    await Promise.all(ended);
  });
});
