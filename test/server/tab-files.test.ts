import assert from 'node:assert/strict';
import request from 'supertest';
import { type House, openHouse } from './house.ts';

describe('the files that the tab is made of', () => {
  let house: House;
  let script: string;
  before(async () => {
    house = await openHouse();
    const { text } = await request(house.url).get('/tab/');
    const [name] = /assets\/draw-[^"]+\.js/.exec(text) ?? [];
    assert.ok(name, 'the page names what it is drawn with');
    script = `/tab/${name}`;
  });
  after(() => house.close());

  const get = async (encodings: string) => {
    const { headers } = await fetch(`${house.url}${script}`, { headers: { 'accept-encoding': encodings } });
    return Object.fromEntries(headers);
  };

  it('are named in the page that draws with them, so that the browser fetches them at once', async () => {
    const { text } = await request(house.url).get('/tab/');
    assert.match(text, /<link rel="modulepreload"[^>]*href="\.\/assets\/draw-/);
  });

  it('go out packed to who can unpack them, and as they are to others', async () => {
    const packed = await get('gzip, br');
    const plain = await get('identity');
    assert.deepEqual([packed['content-encoding'], plain['content-encoding']], ['br', undefined]);
    assert.match(packed['content-type'] ?? '', /^text\/javascript/);
    assert.ok(Number(packed['content-length']) * 3 < Number(plain['content-length']));
    assert.match(packed['vary'] ?? '', /accept-encoding/i);
  });

  it('are kept for ever: another content has another name', async () => {
    for (const encodings of ['br', 'identity']) assert.match((await get(encodings))['cache-control'] ?? '', /immutable/);
    assert.doesNotMatch((await request(house.url).get('/tab/')).headers['cache-control'] ?? '', /immutable/);
  });

  it('are not there under a name that is none', async () => {
    for (const name of ['none.js', '..%2findex.html', '%2e%2e/room.html']) {
      assert.equal((await request(house.url).get(`/tab/assets/${name}`)).status, 404, name);
    }
  });
});
