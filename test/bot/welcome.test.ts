import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConnectorDouble, cardOf, wordsOf } from '../doubles/connector.ts';
import { BOT_ID, BotHouse, CHAT, type Json, withHouse } from './house.ts';

const ELSEWHERE = '19:new@thread.v2';
const PETTER = 'Petter Nordin';
const chat = (id: string): Json => ({ conversation: { id, conversationType: 'groupChat', isGroup: true } });
const alone = (name: string): Json => ({ conversation: { id: `a:${name}`, conversationType: 'personal' } });
const installed = { type: 'installationUpdate', action: 'add' };
const joined = { type: 'conversationUpdate', membersAdded: [{ id: BOT_ID }] };
const uninstalled = { type: 'installationUpdate', action: 'remove' };
const gone = { type: 'conversationUpdate', membersRemoved: [{ id: BOT_ID }] };

const tell = (house: BotHouse, name: string, ...activities: readonly Json[]) =>
  activities.reduce<Promise<unknown>>(
    (before, activity, index) => before.then(() => house.post({ ...house.frame(name), id: `f:${index}`, ...activity })),
    Promise.resolve(),
  );
const posts = ({ connector }: BotHouse, id: string) => connector.posts(id).map(wordsOf);
/** What was to be sent before a help has been sent: the outbox of a chat keeps its order. */
async function settled(house: BotHouse, name: string, where: Json, id: string): Promise<readonly string[]> {
  const before = posts(house, id).filter((words) => words.includes('Du kan skriva')).length;
  await house.say(name, 'hjälp', { ...where, entities: [], text: `<at>Laget runt</at> hjälp` });
  await house.connector.waitFor(() => posts(house, id).filter((words) => words.includes('Du kan skriva')).length > before);
  return posts(house, id).filter((words) => !words.includes('Du kan skriva'));
}

describe('the first words', () => {
  for (const [order, activities] of [
    ['installed, then among the members', [installed, joined]],
    ['among the members, then installed', [joined, installed]],
    ['each of them twice, in any order', [joined, installed, installed, joined]],
  ] as const) {
    it(`come once: ${order}`, async () => {
      await withHouse({}, async (house) => {
        await tell(house, PETTER, ...activities.map((activity) => ({ ...activity, ...chat(ELSEWHERE) })));
        await house.connector.waitFor(() => house.connector.posts(ELSEWHERE).length > 0);
        const all = await Promise.all(
          activities.map((activity) => house.post({ ...house.frame(PETTER), ...activity, ...chat(ELSEWHERE) })),
        );
        assert.ok(all.every(({ status }) => status === 200));
        await house.say(PETTER, 'närvarande', { ...chat(ELSEWHERE), text: '<at>Laget runt</at> närvarande' });
        await house.connector.waitFor(() => house.connector.posts(ELSEWHERE).length > 1);
        assert.equal(house.connector.posts(ELSEWHERE).filter((post) => cardOf(post) !== null).length, 1);
      });
    });
  }

  it('say in three lines what it does, what is stored and what not, and ask for the council, with buttons', async () => {
    const pageOf = (page: string) => `https://laget.example.org/tab/?page=${page}`;
    await withHouse({ pageOf }, async (house) => {
      await tell(house, PETTER, { ...installed, ...chat(ELSEWHERE) });
      await house.connector.waitFor(() => house.connector.posts(ELSEWHERE).length === 1);
      const [post] = house.connector.posts(ELSEWHERE);
      assert.ok(post);
      const lines = wordsOf(post).split('\n');
      assert.equal(lines.filter((line) => line !== '').length, 3);
      assert.match(lines[0] ?? '', /^Laget runt är med på mötet och för minnesanteckningar/);
      assert.match(lines[1] ?? '', /sparar bara det du riktar till mig.*\/\/ så antecknas det inte/);
      assert.match(lines[2] ?? '', /Vad heter gruppen.*serie:/);
      const actions = cardOf(post)?.['actions'] as readonly Json[];
      assert.deepEqual(
        actions.map(({ type, title }) => [type, title]),
        [
          ['Action.Execute', 'Spara namnet'],
          ['Action.Execute', 'Välj ett råd som finns'],
          ['Action.OpenUrl', 'Läs in tidigare anteckningar på fliken'],
          ['Action.ShowCard', 'Vad du kan skriva'],
        ],
      );
      assert.equal(actions[2]?.['url'], 'https://laget.example.org/tab/?page=import');
    });
  });

  it('are for one person’s own chat what it is for, and for a council’s chat not to ask for one', async () => {
    await withHouse({}, async (house) => {
      await tell(house, PETTER, { ...installed, ...alone(PETTER) }, { ...joined, ...alone(PETTER) }, installed, joined);
      await house.connector.waitFor(
        () => house.connector.posts(`a:${PETTER}`).length > 0 && posts(house, CHAT).some((one) => /Jag sparar/.test(one)),
      );
      assert.match(posts(house, `a:${PETTER}`)[0] ?? '', /Här skriver du till Laget runt på egen hand[\s\S]*mina åtgärder/);
      assert.equal(house.connector.posts(`a:${PETTER}`).length, 1);
      const here = posts(house, CHAT).filter((one) => /Jag sparar/.test(one));
      assert.equal(here.length, 1);
      assert.doesNotMatch(here[0] ?? '', /Vad heter gruppen/);
    });
  });

  it('never come again: not when somebody joins, on no command, and not after a restart', async () => {
    const documentDir = await mkdtemp(join(tmpdir(), 'laget-runt-welcome-'));
    const connector = await ConnectorDouble.open();
    try {
      const house = await BotHouse.open({ connector, documentDir });
      await tell(house, PETTER, { ...installed, ...chat(ELSEWHERE) });
      await connector.waitFor(() => connector.posts(ELSEWHERE).length === 1);
      await house.post({ ...house.frame(PETTER), ...chat(ELSEWHERE), type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] });
      assert.equal((await settled(house, PETTER, alone('x'), 'a:x')).length, 0);
      await house.close();
      const again = await BotHouse.open({ connector, documentDir, councils: house.councils, seeded: false });
      await tell(again, PETTER, { ...joined, ...chat(ELSEWHERE) });
      await settled(again, PETTER, alone('y'), 'a:y');
      await again.close();
      assert.equal(connector.posts(ELSEWHERE).length, 1);
    } finally {
      await connector.close();
      await rm(documentDir, { recursive: true, force: true });
    }
  });
});

describe('the buttons of the first card', () => {
  const press = (house: BotHouse, name: string, data: Json) => house.press(name, data, chat(ELSEWHERE));
  const council = async ({ councils }: BotHouse) => (await councils.seriesOfChat(ELSEWHERE))?.name ?? null;

  it('found a council of the name that was written, whose secretary is who wrote it', async () => {
    await withHouse({}, async (house) => {
      await tell(house, 'Nadia Ek', { ...installed, ...chat(ELSEWHERE) });
      const { body } = await press(house, 'Nadia Ek', { verb: 'nameCouncil', council: '  Hamn-\nrådet ' });
      assert.match(JSON.stringify(body), /Chatten hör nu till Hamn- rådet/);
      const founded = await house.councils.seriesOfChat(ELSEWHERE);
      assert.deepEqual([founded?.name, founded?.secretary], ['Hamn- rådet', 'Nadia Ek']);
      assert.match(JSON.stringify((await press(house, 'Nadia Ek', { verb: 'nameCouncil', council: ' ' })).body), /Skriv vad gruppen heter/);
    });
  });

  it('offer the councils that one leads, to oneself alone, and tie the chosen one', async () => {
    await withHouse({}, async (house) => {
      await tell(house, PETTER, { ...installed, ...chat(ELSEWHERE) });
      const offered = JSON.stringify((await press(house, PETTER, { verb: 'offerCouncils' })).body);
      assert.match(offered, /Rådet för digital samverkan/);
      assert.match(JSON.stringify((await press(house, 'Amina Warsame', { verb: 'offerCouncils' })).body), /Du leder inget råd än/);
      const [series] = await house.councils.series();
      const choice = series?.id ?? '';
      await press(house, 'Amina Warsame', { verb: 'chooseCouncil', choice });
      assert.equal(await council(house), null);
      await press(house, PETTER, { verb: 'chooseCouncil', choice });
      assert.equal(await council(house), 'Rådet för digital samverkan');
    });
  });

  it('take a council from nobody: who does not lead it can’t name another', async () => {
    await withHouse({}, async (house) => {
      const { body } = await house.press('Amina Warsame', { verb: 'nameCouncil', council: 'Mitt eget' });
      assert.doesNotMatch(JSON.stringify(body), /Chatten hör nu till Mitt eget/);
      assert.equal((await house.councils.seriesOfChat(CHAT))?.name, 'Rådet för digital samverkan');
    });
  });
});

describe('removed from a chat', () => {
  it('the bot deletes nothing, and tells the secretary where it is, once, in their own chat', async () => {
    await withHouse({}, async (house) => {
      const own = `a:${PETTER}`;
      await tell(house, PETTER, { ...installed, ...alone(PETTER) });
      await house.say('Ylva Brandt', 'starta mötet');
      await house.connector.waitFor(() => house.connector.posts(own).length === 1);
      await tell(house, 'Ylva Brandt', uninstalled, gone, gone, uninstalled);
      await house.connector.waitFor(() => posts(house, own).some((words) => words.includes('inte längre med')));
      const told = (await settled(house, PETTER, alone(PETTER), own)).filter((words) => words.includes('inte längre med'));
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /Rådet för digital samverkan.*finns kvar på fliken/);
      assert.equal((await house.meeting()).status, 'open');
    });
  });

  it('it writes there no more, and says who it is when it is back', async () => {
    await withHouse({}, async (house) => {
      await tell(house, PETTER, { ...installed, ...chat(ELSEWHERE) });
      await house.connector.waitFor(() => house.connector.posts(ELSEWHERE).length === 1);
      await tell(house, PETTER, { ...uninstalled, ...chat(ELSEWHERE) }, { ...installed, ...chat(ELSEWHERE) });
      await house.connector.waitFor(() => house.connector.posts(ELSEWHERE).length === 2);
    });
  });

  it('it opens no chat with a secretary whom it has never met', async () => {
    await withHouse({}, async (house) => {
      await house.say('Ylva Brandt', 'starta mötet');
      await house.connector.waitFor(() => house.connector.posts(CHAT).length > 0);
      await tell(house, 'Ylva Brandt', uninstalled);
      await settled(house, 'Amina Warsame', alone('Amina'), 'a:Amina');
      assert.ok(house.connector.posts().every((post) => !wordsOf(post).includes('inte längre med')));
    });
  });
});
