import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { dayOf } from '../../src/core/day.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { ConnectorDouble, wordsOf } from '../doubles/connector.ts';
import { BotHouse, type Json } from './house.ts';

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

/** Who the people of the activities are in the council whose chat they are in. */
const ROLES = ['members', 'guests', 'strangers'] as const;
const PEOPLE = ['Åsa Öberg', 'Björn Ek'];
const CHAT = '19:meeting_MmMyMDI2LWRlbW8@thread.v2';

const sent = files.map((file): Json & { readonly type: string } => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).activity);
const events = sent.filter(({ type }) => type === 'event');
const others = sent.filter(({ type }) => type !== 'event');

/** Each other activity comes after every event of Teams' meeting. */
const mixed = others.flatMap((one) => [...events, one]);

/** The minutes of a meeting in which all activities came, with the meeting events or without. */
async function minutesWith(role: (typeof ROLES)[number], withEvents: boolean): Promise<MinutesView> {
  const connector = await ConnectorDouble.open();
  const house = await BotHouse.open({ connector, empty: true });
  try {
    const members = ['Ylva Brandt', 'Petter Nordin', ...(role === 'members' ? PEOPLE : [])].map((name) => ({ name }));
    const file = { name: 'Rådet', chair: 'Ylva Brandt', secretary: 'Petter Nordin', members, agenda: [{ title: 'Växeln' }] };
    const id = await house.councils.setUp(parseSeriesFile(JSON.stringify(file)).settings, '2026-11-20T07:00:00.000Z', CHAT);
    const first = Date.parse('2026-11-20T08:00:00.123Z');
    const at = (second: number): Json => ({
      ...{ serviceUrl: connector.serviceUrl, timestamp: new Date(first + second * 1_000).toISOString() },
    });
    const here = { conversation: { id: CHAT, conversationType: 'groupChat', isGroup: true } };
    const chair = (text: string, second: number) => house.say('Ylva Brandt', text, { ...here, ...at(second) });
    await chair('starta mötet', 0);
    if (role === 'guests') for (const name of PEOPLE) await chair(`gäst: ${name} (1)`, 1);
    for (const [index, activity] of mixed.entries()) {
      if (!withEvents && activity.type === 'event') continue;
      assert.equal((await house.post({ ...activity, ...at(2 + index) })).status, 200);
    }
    await chair('avsluta mötet', mixed.length + 2);
    const council = await house.councils.council(id);
    assert(council?.series.status === 'founded' && council.previous.status === 'draft');
    return minutesView(council.series, council.previous, null, dayOf('2026-11-20T08:00:00.000Z'));
  } finally {
    await house.close();
    await connector.close();
  }
}

describe('the minutes are the same with the meeting events on and off', () => {
  before(function () {
    if (files.length === 0) this.skip();
  });

  for (const role of ROLES) {
    it(`where the people of the activities are ${role}`, async () => {
      const [on, off] = [await minutesWith(role, true), await minutesWith(role, false)];
      assert.deepEqual(on, off);
      const texts = JSON.stringify(on.items);
      assert.equal(/vi byter leverantör/.test(texts), role === 'members', texts);
      assert.deepEqual(
        on.present.map(({ name }) => name).filter((name) => PEOPLE.includes(name)),
        role === 'members' ? ['Åsa Öberg'] : [],
      );
    });
  }
});
