import assert from 'node:assert/strict';
import { cardOf, wordsOf } from '../doubles/connector.ts';
import { type Answered, BotHouse, type Json } from './house.ts';

/** The data of a card's button, by what stands on it. */
function dataOf(card: Json | null, title: string): Json {
  const actions = (card?.['actions'] ?? []) as readonly { title: string; data: Json }[];
  const found = actions.find((action) => action.title === title);
  assert.ok(found, `no button ${title} among ${actions.map((action) => action.title).join(', ')}`);
  return found.data;
}

const titlesOf = (answer: Answered): readonly string[] =>
  (answer.body as { value: { actions: readonly { title: string }[] } }).value.actions.map((action) => action.title);

describe('a button of a card', () => {
  let house: BotHouse;
  let agenda: Json | null;
  beforeEach(async () => {
    house = await BotHouse.open();
    await house.say('Ylva Brandt', 'starta mötet');
    await house.connector.waitFor(({ calls }) => calls.length === 1);
    const [call] = house.connector.calls;
    agenda = call === undefined ? null : cardOf(call);
  });
  afterEach(() => house.close());

  it('does what it says and gives the fresh card in the answer, without the network', async () => {
    house.connector.failAlways({ dead: true });
    const answer = await house.press('Ylva Brandt', dataOf(agenda, 'Nästa punkt'));
    assert.equal(answer.status, 200);
    assert.equal(answer.body?.['type'], 'application/vnd.microsoft.card.adaptive');
    assert.match(
      wordsOf({ body: { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: answer.body?.['value'] }] } }),
      /Punkt 2: E-arkiv/,
    );
  });

  it('counts once when it is pressed twice, and the late one sees where the meeting is', async () => {
    const next = dataOf(agenda, 'Nästa punkt');
    await house.press('Ylva Brandt', next);
    const late = await house.press('Petter Nordin', next);
    assert.match(JSON.stringify(late.body), /gått vidare(.|\n)*Punkt 2: E-arkiv/);
    assert.equal((await house.meeting()).items.find((item) => item.status === 'current')?.title, 'E-arkiv');
  });

  it('is the same press when it is delivered again, though it moved the meeting on itself', async () => {
    for (const verb of ['startRound', 'endMeeting']) {
      const data = { ...dataOf(agenda, 'Laget runt'), verb };
      const at = house.frame('Ylva Brandt');
      const deliver = (id: string) => house.press('Ylva Brandt', data, { ...at, id });
      await deliver('f:1');
      assert.doesNotMatch(JSON.stringify((await deliver('f:2')).body), /gått vidare/, verb);
      assert.match(JSON.stringify((await house.press('Petter Nordin', data)).body), /gått vidare/, verb);
    }
  });

  it('shows nothing of a council in a chat that is not its own, whatever the data says', async () => {
    const there = { conversation: { id: '19:other@thread.v2', conversationType: 'groupChat', isGroup: true } };
    await house.say('Olga Utomstående', 'serie: Andra rådet', there);
    const data = dataOf(agenda, 'Nästa punkt');
    for (const verb of ['refresh', 'takeNext', 'present']) {
      const answer = await house.press('Olga Utomstående', { ...data, verb }, there);
      assert.equal(answer.body?.['type'], 'application/vnd.microsoft.activity.message', verb);
      assert.doesNotMatch(JSON.stringify(answer.body), /E-arkiv|Ylva/, verb);
    }
    assert.equal((await house.meeting()).items[0]?.status, 'current');
  });

  it('is refused to who may not, whoever the data says it is', async () => {
    const answer = await house.press('Amina Warsame', { ...dataOf(agenda, 'Nästa punkt'), from: 'Ylva Brandt', turn: 'Ylva Brandt' });
    assert.deepEqual(answer.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Bara ordföranden och sekreteraren kan göra det. Be någon av dem.',
    });
  });

  it('works the same as a message, from a client without Action.Execute', async () => {
    const fallback = dataOf(agenda, 'Närvarande');
    await house.post({ ...house.frame('Amina Warsame'), type: 'message', id: 'm9', value: fallback });
    assert.deepEqual(
      (await house.meeting()).attendance.map((one) => one.name),
      ['Ylva Brandt', 'Amina Warsame'],
    );
  });

  it('of another meeting than the one that is on does nothing', async () => {
    const end = { ...dataOf(agenda, 'Nästa punkt'), verb: 'endMeeting' };
    await house.press('Ylva Brandt', end);
    const planned = await house.meeting();
    const late = await house.press('Ylva Brandt', { ...end, verb: 'startMeeting' });
    assert.match(JSON.stringify(late.body), /gått vidare/);
    assert.equal((await house.meeting()).id, planned.id);
    assert.equal((await house.meeting()).status, 'planned');
  });

  it('of a turn that is over changes nothing, and shows whose turn it is', async () => {
    await house.say('Amina Warsame', 'närvarande');
    await house.say('Olle Lind', 'närvarande');
    await house.press('Ylva Brandt', dataOf(agenda, 'Laget runt'));
    await house.connector.waitFor(() => house.connector.posts().length === 2);
    const round = house.connector.posts()[1];
    assert.ok(round);
    const done = dataOf(cardOf(round), 'Klar');
    assert.equal((await house.press('Amina Warsame', done)).body?.['type'], 'application/vnd.microsoft.card.adaptive');
    assert.match(JSON.stringify((await house.press('Amina Warsame', done)).body), /gått vidare(.|\n)*Din tur, Olle Lind/);
  });

  it('ends one’s own part of a free round', async () => {
    await house.press('Ylva Brandt', dataOf(agenda, 'Fri runda'));
    await house.connector.waitFor(() => house.connector.posts().length === 2);
    const round = house.connector.posts()[1];
    assert.ok(round);
    await house.press('Amina Warsame', dataOf(cardOf(round), 'Klar'));
    const [free] = (await house.meeting()).rounds;
    assert.deepEqual(
      free?.turns.filter((turn) => turn.state === 'done').map((turn) => turn.name),
      ['Amina Warsame'],
    );
  });

  it('that starts a round starts one, however often it is pressed', async () => {
    const start = dataOf(agenda, 'Laget runt');
    await house.press('Ylva Brandt', start);
    await house.say('Ylva Brandt', 'nästa');
    await house.press('Ylva Brandt', start);
    assert.equal((await house.meeting()).rounds.length, 1);
  });

  it('is shown in each viewer’s own view only to whom it belongs', async () => {
    assert.ok(agenda);
    const refresh = (agenda['refresh'] as { action: { data: Json } }).action.data;
    assert.deepEqual(titlesOf(await house.press('Ylva Brandt', refresh)), ['Laget runt', 'Fri runda', 'Nästa punkt']);
    assert.deepEqual(titlesOf(await house.press('Amina Warsame', refresh)), ['Närvarande', 'På distans']);
  });
});
