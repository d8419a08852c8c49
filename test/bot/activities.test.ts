import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { ConnectorDouble, wordsOf } from '../doubles/connector.ts';
import { BotHouse } from './house.ts';

/** The activities as Teams sends them; outside the project. */
const FOLDER = new URL('../../../shared/activities/', import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.json')) : [];

describe('every activity of Teams, from an empty store', () => {
  let connector: ConnectorDouble;
  let house: BotHouse;
  before(function () {
    if (files.length === 0) this.skip();
  });
  beforeEach(async () => {
    connector = await ConnectorDouble.open();
    house = await BotHouse.open({ connector, empty: true });
  });
  afterEach(async () => {
    assert.deepEqual(connector.violations, []);
    await house.close();
    await connector.close();
  });

  for (const file of files) {
    it(`${file} is answered politely, and twice is once`, async () => {
      const { activity } = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
      const here = { ...activity, serviceUrl: connector.serviceUrl };
      const first = await house.post(here);
      const second = await house.post({ ...here, id: `${activity.id}-again` });
      for (const { status, body } of [first, second]) {
        assert.equal(status, 200);
        if (activity.type !== 'invoke') assert.equal(body, null);
      }
      assert.deepEqual(second.body, first.body);
      // Help is answered after all that came before it.
      await house.post({
        ...here,
        type: 'message',
        id: 'help',
        name: undefined,
        value: undefined,
        text: 'hjälp',
        timestamp: '2026-11-20T08:00:09Z',
        attachments: [],
      });
      await connector.waitFor(() => connector.posts().length > 0);
      const said = connector.posts().map(wordsOf);
      assert.ok(said.length <= 2, said.join('\n--\n'));
      assert.equal((await house.councils.series()).length, 0);
    });
  }
});
