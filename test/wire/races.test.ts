import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { currentItem } from '../../src/core/agenda.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { writeDurably } from '../../src/store/durable-write.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { BotHouse, CHAT } from '../bot/house.ts';

const MEMBERS = Array.from({ length: 20 }, (_, at) => ({ name: `Ledamot ${at + 1}` }));
const SERIES = {
  name: 'Rådet för samtidighet',
  chair: 'Vera Lind',
  secretary: 'Sten Ås',
  members: [{ name: 'Vera Lind' }, { name: 'Sten Ås' }, ...MEMBERS],
  agenda: [{ title: 'Ett' }, { title: 'Två' }, { title: 'Tre' }],
};

describe('at the same time', () => {
  let dir: string;
  let house: BotHouse;
  let writes = 0;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-races-'));
    const writeFile: typeof writeDurably = (file, text) => {
      writes += 1;
      return writeDurably(file, text);
    };
    const councils = await openCouncils(await openFileStore(dir, { writeFile }));
    await councils.setUp(parseSeriesFile(JSON.stringify(SERIES)).settings, '2026-03-02T07:00:00.000Z', CHAT);
    house = await BotHouse.open({ councils });
    await house.say('Vera Lind', 'starta mötet');
  });
  afterEach(async () => {
    await house.close();
    await house.councils.close();
    await rm(dir, { recursive: true });
  });

  it('two people write nästa: one step forward', async () => {
    await Promise.all([house.say('Vera Lind', 'nästa'), house.say('Sten Ås', 'nästa')]);
    assert.equal(currentItem(await house.meeting())?.title, 'Två');
  });

  it('two hundred entries arrive: two hundred entries, in few writes', async () => {
    await house.say('Vera Lind', 'fri runda: Hur går det?');
    writes = 0;
    const sent = Array.from({ length: 200 }, (_, at) => `Inlägg ${at + 1}`);
    const answers = await Promise.all(sent.map((text, at) => house.say(`Ledamot ${(at % 20) + 1}`, text)));
    assert(answers.every(({ status }) => status === 200));
    const entries = (await house.meeting()).lines.map((line) => line.body.text);
    assert.deepEqual([...entries].sort(), [...sent].sort());
    assert(writes < 100, `${writes} writes`);
  });

  it('somebody writes in the very moment of an answer: it is heard, however short the moment', async () => {
    const hear = (text: string, source: string) =>
      house.councils.hear({
        ...{ kind: 'message', actor: { name: 'Sten Ås', key: null, verified: true }, at: '2026-03-02T09:00:00.000Z', channel: 'log' },
        ...{ place: { kind: 'chat', chat: CHAT, personal: false, roster: null }, source, message: source, mentions: [] },
        ...{ text, mentioned: true },
      } as const);
    for (let ticks = 0; ticks < 20; ticks += 1) {
      // Recorded, passed over, refused.
      for (const text of [`not: ${ticks}`, 'hej', 'beslut:']) {
        await hear(text, `${ticks} ${text}`);
        for (let tick = 0; tick < ticks; tick += 1) await null;
      }
    }
    assert.equal((await house.meeting()).lines.length, 20);
  });

  it('an edit overtakes its message: the right text, once', async () => {
    const original = { ...house.frame('Sten Ås'), type: 'message', id: 'x1', text: 'not: fel', textFormat: 'plain' };
    const edit = {
      ...{ ...house.frame('Sten Ås'), type: 'messageUpdate', id: 'x1', text: 'not: rätt', textFormat: 'plain' },
      channelData: { eventType: 'editMessage' },
    };
    await house.post(edit);
    await house.post(original);
    const lines = (await house.meeting()).lines.map((line) => [line.body.text, line.state]);
    assert.deepEqual(lines, [['rätt', 'live']]);
  });

  it('the same message is delivered many times, also under new ids: it is recorded once', async () => {
    const message = { ...house.frame('Sten Ås'), type: 'message', text: 'not: en gång', textFormat: 'plain' };
    await Promise.all(['a', 'b', 'a', 'c', 'a'].map((id) => house.post({ ...message, id })));
    assert.equal((await house.meeting()).lines.length, 1);
  });
});
