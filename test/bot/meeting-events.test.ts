import assert from 'node:assert/strict';
import { dayOf } from '../../src/core/day.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { type Call, cardOf, wordsOf } from '../doubles/connector.ts';
import { type Answered, BotHouse, type Json } from './house.ts';

const TEAMS = { channelData: { meeting: { id: 'teams-meeting' } } };

describe('what Teams says of its meeting', () => {
  let house: BotHouse;
  beforeEach(async () => {
    house = await BotHouse.open();
  });
  afterEach(async () => {
    assert.deepEqual(house.connector.violations, []);
    await house.close();
  });

  const event = (name: string, value: Json = {}, more: Json = {}): Promise<Answered> =>
    house.post({
      ...house.frame('Ylva Brandt'),
      ...TEAMS,
      type: 'event',
      id: 'e',
      name: `application/vnd.microsoft.${name}`,
      value,
      ...more,
    });
  const moves = (kind: 'Join' | 'Leave', ...names: readonly string[]) =>
    event(`meetingParticipant${kind}`, {
      members: names.map((name) => ({ user: { id: `29:${name}`, name }, meeting: { role: 'Presenter' } })),
    });
  const start = (more: Json = {}) =>
    event('meetingStart', { Title: 'Rådsmöte', JoinUrl: 'https://teams.microsoft.com/l/meetup-join/1', MeetingType: 'Scheduled' }, more);

  const card = (): Call => {
    const { connector } = house;
    const found = connector.posts().findLast((call) => cardOf(call) !== null);
    assert(found !== undefined);
    return connector.latest(found.activity) ?? found;
  };
  const shows = (words: RegExp) => house.connector.waitFor(({ calls }) => calls.length > 0 && words.test(wordsOf(card())));
  const buttons = () => (cardOf(card())?.['actions'] ?? []) as readonly { title: string; data: Json }[];
  const button = (title: RegExp): Json => {
    const found = buttons().find((one) => title.test(one.title));
    assert(
      found !== undefined,
      `no ${title} among ${buttons()
        .map((one) => one.title)
        .join(', ')}`,
    );
    return found.data;
  };
  /** What the person's own view of the card has. */
  const ownButton = async (name: string, title: RegExp): Promise<Json> => {
    const { body } = await house.press(name, { ...button(/./), verb: 'refresh' });
    const shown = body as { value: { actions: readonly { title: string; data: Json }[] } };
    const own = shown.value.actions;
    const found = own.find((one) => title.test(one.title));
    assert(found !== undefined, `no ${title} among ${own.map((one) => one.title).join(', ')}`);
    return found.data;
  };
  const attendance = async () => (await house.meeting()).attendance;

  it('shows the agenda card with the button to start when Teams begins, and starts nothing', async () => {
    await start();
    await shows(/Teams-mötet: Rådsmöte\nAnslut till Teams-mötet/);
    assert.equal((await house.meeting()).status, 'planned');
    await house.press('Ylva Brandt', button(/^Öppna mötet$/));
    assert.equal((await house.meeting()).status, 'open');
  });

  it('shows it once a day, however often Teams begins, and not at all when the meeting is open', async () => {
    await start();
    await start();
    await house.say('Ylva Brandt', 'starta mötet');
    await start();
    await house.say('Amina Warsame', 'hjälp');
    await house.connector.waitFor(({ calls }) => calls.some((call) => /Skriv|skriv/.test(wordsOf(call)) && cardOf(call) === null));
    assert.equal(house.connector.posts().filter((call) => cardOf(call) !== null).length, 2);
  });

  it('lists who was seen, and records nobody until the secretary confirms it', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await moves('Join', 'Amina Warsame', 'Olle Lind', 'Nils Okänd');
    await shows(/I Teams-mötet, inte antecknade: Amina Warsame och Olle Lind$/m);
    assert.deepEqual(
      (await attendance()).map(({ name }) => name),
      ['Ylva Brandt'],
    );
    await house.press('Petter Nordin', await ownButton('Petter Nordin', /^Anteckna 2 på distans$/));
    assert.deepEqual(
      (await attendance()).filter(({ remote }) => remote).map(({ name, status, fromItem }) => [name, status, fromItem]),
      [
        ['Amina Warsame', 'present', null],
        ['Olle Lind', 'present', null],
      ],
    );
    await house.connector.waitFor(() => !/I Teams-mötet/.test(wordsOf(card())));
  });

  it('lets no member confirm it, and nobody who was not on the list that was shown', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await moves('Join', 'Amina Warsame');
    await shows(/inte antecknade: Amina Warsame/);
    const shown = button(/^Anteckna 1 som närvarande$/);
    await moves('Join', 'Olle Lind');
    assert.match(JSON.stringify((await house.press('Amina Warsame', shown)).body), /Bara ordföranden/);
    await house.press('Petter Nordin', shown);
    const here = async () => (await attendance()).map(({ name }) => name).filter((name) => name !== 'Petter Nordin');
    assert.deepEqual(await here(), ['Ylva Brandt', 'Amina Warsame']);
    // Nobody is left of that list: it is stale, and never the presser's own attendance.
    assert.match(JSON.stringify((await house.press('Petter Nordin', shown)).body), /gått vidare/);
    assert.deepEqual(await here(), ['Ylva Brandt', 'Amina Warsame']);
  });

  it('knows since which item somebody was there, whenever it is confirmed', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await moves('Join', 'Amina Warsame');
    await house.say('Ylva Brandt', 'nästa');
    await moves('Join', 'Olle Lind');
    await shows(/I Teams-mötet, inte antecknade: Amina Warsame/);
    await house.say('Ylva Brandt', 'punkt 3');
    await house.press('Petter Nordin', button(/som närvarande/));
    await shows(/I Teams-mötet sedan punkt 2, inte antecknade: Olle Lind/);
    await house.press('Petter Nordin', button(/som närvarande/));
    const items = (await house.meeting()).items;
    assert.deepEqual(
      (await attendance()).slice(-2).map(({ name, fromItem }) => [name, items.findIndex(({ id }) => id === fromItem) + 1]),
      [
        ['Amina Warsame', 0],
        ['Olle Lind', 2],
      ],
    );
  });

  it('tells who at a distance has left, and who sits in the room is still there', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Amina Warsame', 'närvarande');
    await house.say('Olle Lind', 'närvarande på distans');
    await house.say('Ylva Brandt', 'nästa');
    await moves('Leave', 'Amina Warsame', 'Olle Lind');
    await shows(/Har lämnat Teams-mötet under punkt 2: Olle Lind$/m);
    await house.say('Ylva Brandt', 'punkt 3');
    await house.press('Ylva Brandt', button(/Anteckna att 1 har gått/));
    const { items, attendance: records } = await house.meeting();
    assert.equal(records.find(({ name }) => name === 'Olle Lind')?.toItem, items[1]?.id);
    assert.equal(records.find(({ name }) => name === 'Amina Warsame')?.toItem, null);
    await moves('Join', 'Olle Lind');
    await shows(/I Teams-mötet sedan punkt 3, inte antecknade: Olle Lind$/m);
  });

  it('says when Teams has ended, and ends nothing', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await start();
    await event('meetingEnd');
    await shows(/Teams-mötet är slut\. Avsluta mötet när ni är klara\./);
    assert.equal((await house.meeting()).status, 'open');
  });

  it('keeps the occurrences of a recurring meeting in one chat and one council apart', async () => {
    await start();
    await moves('Join', 'Amina Warsame');
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Ylva Brandt', 'avsluta mötet');
    await event('meetingEnd');
    const next = { timestamp: '2026-04-06T08:00:00.000Z' };
    await start(next);
    await house.connector.waitFor(() => /möte nr 25/.test(wordsOf(card())));
    assert.doesNotMatch(wordsOf(card()), /I Teams-mötet/);
    assert.equal((await house.councils.series()).length, 1);
    await house.press('Ylva Brandt', button(/^Öppna mötet$/), next);
    assert.deepEqual([(await house.meeting()).number, (await house.meeting()).status], [25, 'open']);
  });

  it('asks for title, time and link once a day, and goes on without an answer', async () => {
    const { connector } = house;
    connector.meetings.set('teams-meeting', {
      ...{ title: 'Rådsmöte i mars', joinUrl: 'https://evil.example/join', scheduledStartTime: '2026-03-02T08:00:00Z' },
      scheduledEndTime: '2026-03-02T09:30:00Z',
    });
    await house.say('Ylva Brandt', 'datum: 2 mars 2026', TEAMS);
    await house.say('Ylva Brandt', 'dagordning', TEAMS);
    await shows(/Teams-mötet: Rådsmöte i mars, kl\. 09\.00–10\.30/);
    assert.doesNotMatch(wordsOf(card()), /Anslut/);
    assert.deepEqual(connector.askedMeetings, ['teams-meeting']);
    await house.say('Ylva Brandt', 'starta mötet', { channelData: { meeting: { id: 'another' } } });
    await connector.waitFor(() => connector.askedMeetings.length === 2);
    assert.equal((await house.meeting()).status, 'open');
  });

  it('may be wrong in any way', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    for (const value of [
      undefined,
      null,
      'x',
      [],
      { members: 'x' },
      { members: [null, { user: 5 }, { user: {} }] },
      { Title: 5, JoinUrl: 'x' },
    ]) {
      for (const name of ['meetingStart', 'meetingEnd', 'meetingParticipantJoin', 'meetingParticipantLeave']) {
        assert.equal(
          (await house.post({ ...house.frame('x'), type: 'event', name: `application/vnd.microsoft.${name}`, value })).status,
          200,
        );
      }
    }
    assert.equal((await attendance()).length, 1);
  });

  it('leaves no trace in the minutes', async () => {
    await start();
    await moves('Join', 'Amina Warsame', 'Olle Lind');
    await house.say('Ylva Brandt', 'starta mötet');
    await moves('Leave', 'Olle Lind');
    await house.say('Ylva Brandt', 'avsluta mötet');
    const [series] = await house.councils.series();
    const council = await house.councils.council(series?.id ?? '');
    assert(series !== undefined && council?.previous.status === 'draft');
    const minutes = minutesView(series, council.previous, null, dayOf('2026-03-02T08:00:00.000Z'));
    assert.deepEqual([minutes.present.map(({ name }) => name), minutes.absent.length], [['Ylva Brandt'], 3]);
    assert.doesNotMatch(JSON.stringify(minutes), /Rådsmöte|teams\.microsoft/);
  });
});
