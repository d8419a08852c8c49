import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import pino from 'pino';
import { ofRequest } from '../../src/server/request-log.ts';
import { nextWhere, readEvents } from './event-reader.ts';
import { local, openHouse } from './house.ts';

const TOKEN = 'a-token-of-24-characters';

describe('GET /metrics', () => {
  const metrics = async (url: string, authorization = ''): Promise<readonly [number, string]> => {
    const response = await fetch(`${url}/metrics`, { headers: { authorization } });
    return [response.status, await response.text()];
  };

  it('counts requests by route and status, and the open streams, and names nobody', async () => {
    const house = await openHouse();
    const events = readEvents(`${house.url}/api/meetings/${house.meeting}/events`, { authorization: local('Amina Warsame') });
    await nextWhere(events, () => true);
    await house.say('Ylva Brandt', 'starta mötet');
    await fetch(`${house.url}/api/meetings/hemligt/agenda?q=ord`, { headers: { authorization: local('Amina Warsame') } });
    await fetch(`${house.url}/wp-login.php`);
    const [status, text] = await metrics(house.url);
    assert.equal(status, 200);
    for (const line of [
      'laget_runt_requests_total{method="POST",route="/api/meetings/:id/commands",status="200"} 1',
      'laget_runt_requests_total{method="GET",route="/api/meetings/:id/agenda",status="404"} 1',
      'laget_runt_requests_total{method="GET",route="none",status="404"} 1',
      'laget_runt_streams 1',
    ]) {
      assert.ok(text.split('\n').includes(line), `${line}\n${text}`);
    }
    assert.match(text, /^# TYPE laget_runt_request_seconds histogram$/m);
    assert.doesNotMatch(text, /hemligt|Amina|wp-login/);
    await events.return();
    await house.close();
  });

  it('is for who shows its token, and elsewhere not there', async () => {
    const house = await openHouse({ local: false, metricsToken: TOKEN });
    const shown = [await metrics(house.url), await metrics(house.url, 'Bearer wrong'), await metrics(house.url, `Bearer ${TOKEN}`)];
    assert.deepEqual(
      shown.map(([status]) => status),
      [404, 404, 200],
    );
    await house.close();
    const without = await openHouse({ local: false });
    assert.equal((await metrics(without.url, 'Bearer null'))[0], 404);
    await without.close();
  });
});

describe('the log', () => {
  it('has one line for each request, with its id, and nothing that was asked for or said', async () => {
    const lines: string[] = [];
    const written = new Writable({
      write(line, _, done) {
        lines.push(String(line));
        written.emit('line');
        done();
      },
    });
    const house = await openHouse({ log: pino({ mixin: ofRequest }, written) });
    const headers = { authorization: local('Ylva Brandt'), 'content-type': 'application/json', 'x-request-id': 'from-the-proxy-1' };
    const logged = once(written, 'line');
    const answer = await fetch(`${house.url}/api/meetings/${house.meeting}/commands?hemligt=1`, {
      ...{ method: 'POST', headers, body: JSON.stringify({ id: '1', text: 'not: hemligt' }) },
    });
    await logged;
    const { request, method, route, status, whole } = JSON.parse(lines[0] ?? '{}');
    assert.deepEqual([request, method, route, status, whole], ['from-the-proxy-1', 'POST', '/api/meetings/:id/commands', 409, true]);
    assert.equal(answer.headers.get('x-request-id'), 'from-the-proxy-1');
    assert.doesNotMatch(lines.join(''), /hemligt|Ylva/);
    const own = await fetch(`${house.url}/healthz`, { headers: { 'x-request-id': 'not an id "\\' } });
    assert.match(own.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
    await house.close();
  });
});
