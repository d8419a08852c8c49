import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import request from 'supertest';
import { type House, local, openHouse } from './house.ts';

const PUBLISHED = new URL('../../docs/minutes.schema.json', import.meta.url);
const YLVA = local('Ylva Brandt');

describe('the schema of minutes.json, over the API', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());
  const get = (path: string) => request(house.server).get(path).set('Authorization', YLVA);

  it('is the published one, and describes what the same server gives', async () => {
    const schema = await get('/api/schemas/minutes.json')
      .expect(200)
      .expect('Content-Type', /^application\/schema\+json/);
    assert.deepEqual(schema.body, JSON.parse(readFileSync(PUBLISHED, 'utf8')));
    const ajv = new Ajv2020({ allErrors: true });
    formats.default(ajv);
    for (const text of ['starta mötet', 'närvarande', 'beslut: Vi lagar bryggan.', 'åtgärd: Ylva Brandt ringer', 'avsluta mötet']) {
      const { body } = await get(`/api/meetings/${house.meeting}/minutes.json`).expect(200);
      assert.ok(ajv.validate(schema.body, body), JSON.stringify(ajv.errors));
      await house.say('Ylva Brandt', text);
    }
  });

  it('is for those whom the server knows', () => request(house.server).get('/api/schemas/minutes.json').expect(401));
});
