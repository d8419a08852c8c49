import assert from 'node:assert/strict';
import request from 'supertest';
import { isLoopback } from '../../src/server/loopback.ts';
import { type House, local, openHouse } from './house.ts';

const HOSTS: readonly (readonly [host: string, loopback: boolean])[] = [
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['0:0:0:0:0:0:0:1', true],
  ['localhost', true],
  ['LocalHost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['', false],
  ['10.0.0.5', false],
  ['169.254.0.1', false],
  ['fe80::1', false],
  ['laget.local', false],
  ['localhost.example', false],
  ['127.0.0.1.example', false],
];

describe('loopback', () => {
  for (const [host, loopback] of HOSTS) {
    it(`${host || '(empty)'} is ${loopback ? '' : 'not '}this machine only`, () => assert.equal(isLoopback(host), loopback));
  }
});

const REQUESTS: readonly (readonly [headers: Record<string, string>, status: 200 | 403])[] = [
  [{}, 200],
  [{ Host: 'localhost:3978' }, 200],
  [{ Host: '[::1]:3978' }, 200],
  [{ Origin: 'http://127.0.0.1:3978' }, 200],
  [{ Origin: 'http://localhost:5173' }, 200],
  [{ Host: 'evil.example' }, 403],
  [{ Host: 'evil.example:3978' }, 403],
  [{ Host: '127.0.0.1.evil.example' }, 403],
  [{ Host: '192.168.1.4:3978' }, 403],
  [{ Host: '' }, 403],
  [{ Origin: 'https://evil.example' }, 403],
  [{ Origin: 'http://127.0.0.1.evil.example' }, 403],
  [{ Origin: 'null' }, 403],
];

describe('the guard of local mode', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const [headers, status] of REQUESTS) {
    it(`${status} for ${JSON.stringify(headers)}`, async () => {
      for (const path of ['/healthz', '/api/series']) {
        const response = await request(house.server).get(path).set('Authorization', local('Ylva Brandt')).set(headers);
        assert.equal(response.status, status);
        if (status === 403) assert.equal(JSON.parse(response.text).code, 'notLoopback');
      }
    });
  }

  it('stands before the bot', async () => {
    const response = await request(house.server).post('/api/messages').set('Origin', 'https://evil.example').send({});
    assert.equal(response.status, 403);
  });

  it('is not there beside Teams, where everybody proves who they are', async () => {
    const teams = await openHouse({ local: false });
    const response = await request(teams.server).get('/healthz').set('Host', 'laget-runt.example');
    assert.equal(response.status, 200);
    await teams.close();
  });
});
