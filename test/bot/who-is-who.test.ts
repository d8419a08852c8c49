import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Member } from '../doubles/connector.ts';
import { APP, OpenIdDouble, OTHER_TENANT, TENANT } from '../doubles/openid.ts';
import { BOT_ID, BotHouse, CHAT, type Json } from './house.ts';

const COUNCIL = {
  name: 'Rådet för digital samverkan',
  chair: 'Ylva Brandt',
  secretary: 'Petter Nordin',
  members: [{ name: 'Amina Warsame', email: 'amina@council.example' }, { name: 'Petter Nordin' }, { name: 'Ylva Brandt' }],
  agenda: [{ title: 'E-arkiv' }],
};

const YLVA: Member = { id: '29:ylva', name: 'Ylva Brandt', aadObjectId: 'k-ylva', userRole: 'user' };

const credentials = {
  isValidAppId: async (id = '') => id === APP,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({ signRequest: async <T>(request: T) => request }),
};

describe('people in Teams and members of a council', () => {
  let openId: OpenIdDouble;
  let house: BotHouse;
  let sent = 0;
  before(async () => {
    openId = await OpenIdDouble.open();
  });
  after(() => openId.close());
  beforeEach(async () => {
    house = await BotHouse.open({ identity: openId.identity(), credentials, empty: true });
    await house.councils.setUp(parseSeriesFile(JSON.stringify(COUNCIL)).settings, '2026-03-02T07:00:00.000Z', CHAT);
    await say(YLVA, 'starta mötet');
  });
  afterEach(() => house.close());

  const post = async (from: Omit<Member, 'userRole'>, more: Json): Promise<number> => {
    sent += 1;
    const conversation = { id: CHAT, conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
    const activity = { ...house.frame(from.name), from, conversation, id: `m${sent}`, ...more };
    const authorization = `Bearer ${await openId.sign(openId.activity(house.connector.serviceUrl))}`;
    const headers = { 'content-type': 'application/json', authorization };
    return (await fetch(house.url, { method: 'POST', headers, body: JSON.stringify(activity) })).status;
  };
  const say = (from: Omit<Member, 'userRole'>, text: string, more: Json = {}) =>
    post(from, { type: 'message', text, textFormat: 'plain', ...more });
  const series = async () => (await house.councils.series())[0] ?? assert.fail();
  const authors = async () => {
    const meeting = await house.meeting();
    return meeting.lines.map(({ by }) => by);
  };
  const rosterWith = (...people: readonly (Member & { readonly userPrincipalName?: string; readonly tenantId?: string })[]) =>
    house.connector.members.set(CHAT, [YLVA, ...people]);

  it('are tied by the address they sign in with, whatever they are called', async () => {
    const amina = { id: '29:amina', name: 'WARSAME Amina (VGR)', aadObjectId: 'k-amina' };
    rosterWith({ ...amina, userPrincipalName: 'Amina@Council.example', tenantId: TENANT });
    await say(amina, 'not: hej');
    assert.deepEqual([await authors(), (await series()).keys['k-amina']], [['Amina Warsame'], 'Amina Warsame']);
  });

  it('are tied once: a changed name and a changed address change nothing', async () => {
    const amina = { id: '29:amina', name: 'Amina Warsame', aadObjectId: 'k-amina' };
    rosterWith({ ...amina, userPrincipalName: 'amina@council.example' });
    await say(amina, 'not: ett');
    rosterWith({ ...amina, userPrincipalName: 'petter@council.example' });
    await say({ ...amina, name: 'Petter Nordin' }, 'not: två');
    assert.deepEqual(await authors(), ['Amina Warsame', 'Amina Warsame']);
  });

  it('do not take a name that is tied to another', async () => {
    await say({ id: '29:amina', name: 'Amina Warsame', aadObjectId: 'k-amina' }, 'not: ett');
    await say({ id: '29:other', name: 'Amina Warsame', aadObjectId: 'k-other' }, 'not: två');
    assert.deepEqual(await authors(), ['Amina Warsame']);
  });

  it('are tied when the secretary points at them', async () => {
    await say({ id: '29:amina', name: 'Amina Warsame', aadObjectId: 'k-old' }, 'not: ett');
    const anew = { id: '29:anew', name: 'Amina Warsame', aadObjectId: 'k-new' };
    const text = '<at>Laget runt</at> ledamot: <at>Amina Warsame</at>';
    const mention = (mentioned: object, said: string) => ({ type: 'mention', mentioned, text: said });
    const entities = [mention({ id: BOT_ID, name: 'Laget runt' }, '<at>Laget runt</at>'), mention(anew, '<at>Amina Warsame</at>')];
    await say({ id: '29:x', name: 'Någon', aadObjectId: 'k-x' }, text, { entities });
    await say(anew, 'not: två');
    assert.deepEqual(await authors(), ['Amina Warsame'], 'only chair and secretary can');
    await say(YLVA, text, { entities });
    await say(anew, 'not: tre');
    assert.deepEqual([await authors(), (await series()).keys['k-new']], [['Amina Warsame', 'Amina Warsame'], 'Amina Warsame']);
    assert.equal((await series()).members.length, 3);
  });

  it('who have not signed in are nobody’s name', async () => {
    await say({ id: '29:anon', name: 'Amina Warsame (Unverified)' }, 'not: hej');
    await say({ id: '29:anon', name: 'Amina Warsame' }, 'not: hej');
    await post({ id: '29:anon', name: 'Ylva Brandt' }, { type: 'message', text: 'avsluta mötet' });
    assert.deepEqual([await authors(), (await house.meeting()).status], [[], 'open']);
  });

  it('who have not signed in may look at a card, and press nothing on it that is recorded', async () => {
    const { id: meeting } = await house.meeting();
    const version = async () => (await house.councils.meeting(meeting))?.version;
    const before = await version();
    const pressed = (from: Omit<Member, 'userRole'>, verb: string) => {
      const action = { type: 'Action.Execute', verb, data: { verb, card: 'agenda', meeting } };
      return post(from, { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
    };
    for (const verb of ['refresh', 'present', 'takeNext', 'endMeeting'])
      assert.equal(await pressed({ id: '29:anon', name: 'Ylva Brandt' }, verb), 200);
    assert.equal(await version(), before);
    await pressed(YLVA, 'endMeeting');
    assert.notEqual(await version(), before, 'the press was none at all');
  });

  it('who send without end are told to wait, and the others are heard', async () => {
    await house.close();
    house = await BotHouse.open({ identity: openId.identity(), credentials, empty: true, perSender: 3 });
    const statuses: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) statuses.push(await say({ id: '29:amina', name: 'Amina', aadObjectId: 'k-amina' }, 'not: hej'));
    assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
    assert.equal(await say(YLVA, 'hej'), 200);
  });

  it('of a tenant that is not let in do not become members of a new council', async () => {
    const chat = '19:new@thread.v2';
    const people = [
      { ...YLVA, tenantId: TENANT },
      { id: '29:out', name: 'Ute Fremd', aadObjectId: 'k-out', tenantId: OTHER_TENANT },
    ];
    house.connector.members.set(chat, people);
    await say(YLVA, 'serie: Nya rådet', { conversation: { id: chat, conversationType: 'groupChat', isGroup: true, tenantId: TENANT } });
    const founded = (await house.councils.series()).find(({ name }) => name === 'Nya rådet');
    assert.deepEqual(
      founded?.members.map(({ name }) => name),
      ['Ylva Brandt'],
    );
  });
});
