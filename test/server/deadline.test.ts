import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { nextWhere, readEvents } from './event-reader.ts';
import { type House, local, openHouse } from './house.ts';

const YLVA = local('Ylva Brandt');
const SHORT = { answer: 100, import: 60_000 };

describe('a request whose handler hangs', () => {
  let house: House;
  /** Lets go of what hangs. */
  let letGo: () => void;
  before(async () => {
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    house = await openHouse({
      deadlines: SHORT,
      messages: async (_req, res) => {
        await held;
        res.sendStatus(200);
      },
    });
  });
  after(() => house.close());

  const hang = () => fetch(`${house.url}/api/messages`, { method: 'POST', headers: { 'accept-language': 'en' } });

  it('is answered 503 in the form of all problems', async () => {
    const response = await hang();
    assert.equal(response.status, 503);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const { type, code, status, title } = await response.json();
    assert.deepEqual([type, code, status], ['urn:laget-runt:problem:slow', 'slow', 503]);
    assert.match(title, /^It took too long/);
  });

  it('loses its connection, though it wanted to keep it', async () => {
    const agent = new Agent({ keepAlive: true });
    const asked = request(`${house.url}/api/messages`, { method: 'POST', agent }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    assert.equal(response.headers.connection, 'close');
    response.resume();
    await once(response.socket, 'close');
    agent.destroy();
  });

  it('takes no stream of events with it: they stay open on purpose', async () => {
    const stream = readEvents(`${house.url}/api/meetings/${house.meeting}/events`, { authorization: YLVA });
    await nextWhere(stream, ({ event }) => event === 'agenda');
    // Opened later, and given up by now: so would the stream have been.
    assert.equal((await hang()).status, 503);
    await house.say('Ylva Brandt', 'starta mötet');
    await nextWhere(stream, ({ data }) => JSON.stringify(data)?.includes('"open"') === true);
    await stream.return();
  });

  it('takes no old minutes with it that come in slowly', async () => {
    const sending = request(`${house.url}/api/import`, {
      method: 'POST',
      headers: { authorization: YLVA, 'content-type': 'application/json', 'content-length': 2, expect: '100-continue' },
    });
    sending.flushHeaders();
    await once(sending, 'continue');
    sending.write('{');
    assert.equal((await hang()).status, 503);
    sending.end('}');
    const [response] = (await once(sending, 'response')) as [IncomingMessage];
    response.resume();
    assert.equal(response.statusCode, 422);
  });

  it('harms nobody when it comes to its end after all', async () => {
    assert.equal((await hang()).status, 503);
    letGo();
    assert.equal((await hang()).status, 200);
  });
});
