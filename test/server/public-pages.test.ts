import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import request from 'supertest';
import { type House, openHouse } from './house.ts';

describe('the pages that the manifest names', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const [name, heading] of [
    ['support', 'Laget runt: hjälp och kontakt'],
    ['terms', 'Villkor för Laget runt'],
    ['privacy', ''],
  ] as const) {
    it(`/${name} is a page of ours for everybody, in plain words`, async function () {
      if (!existsSync(new URL(`../../docs/${name}.md`, import.meta.url))) this.skip();
      const { text, headers, status } = await request(house.url).get(`/${name}`);
      assert.equal(status, 200);
      assert.match(headers['content-type'] ?? '', /^text\/html/);
      assert.match(text, new RegExp(`<h1>${heading}`));
      assert.match(text, /<html lang="sv">/);
      assert.equal((await request(house.url).post(`/${name}`)).status, 405);
    });
  }
});
