import assert from 'node:assert/strict';
import fc from 'fast-check';
import { activityOf } from '../../bot/activity.ts';
import { type Arrival, type ReadOptions, readActivity } from '../../bot/read-activity.ts';
import { edgeText } from '../../src/server/edge-text.ts';

const options: ReadOptions = { identity: 'entra', now: '2026-03-02T08:00:00.000Z', roster: async () => [] };
const frame = {
  timestamp: '2026-03-02T09:00:00.123+01:00',
  channelId: 'msteams',
  serviceUrl: 'https://connector.example/',
  from: { id: '29:amina', name: 'Amina Warsame', aadObjectId: 'k-amina' },
  recipient: { id: '28:bot', name: 'Laget runt' },
  conversation: { id: '19:chat', conversationType: 'groupChat', isGroup: true },
};
const us = { type: 'mention', mentioned: { id: '28:bot', name: 'Laget runt' }, text: '<at>Laget runt</at>' };

function read(activity: object, more: Partial<ReadOptions> = {}): Arrival {
  const read = activityOf({ ...frame, ...activity });
  assert.ok(read);
  return readActivity(read, { ...options, ...more });
}

function heard(activity: object, more: Partial<ReadOptions> = {}) {
  const arrival = read({ type: 'message', id: 'm1', textFormat: 'plain', ...activity }, more);
  assert.equal(arrival.kind, 'heard');
  assert.ok(arrival.kind === 'heard' && arrival.incoming.kind !== 'delete' && arrival.incoming.kind !== 'command');
  return arrival.incoming;
}

const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

describe('an activity is read', () => {
  it('as a message with who, when and where', () => {
    const { place, actor, at, channel, message, text, mentioned } = heard({ text: 'not: hej' });
    assert.ok(place.kind === 'chat');
    assert.deepEqual(
      [place.chat, place.personal, at, channel, message, text, mentioned],
      ['19:chat', false, '2026-03-02T08:00:00.123Z', 'chat', 'm1', 'not: hej', false],
    );
    assert.deepEqual(actor, { name: 'Amina Warsame', key: 'k-amina', verified: true });
  });

  it('without keys in local mode, where a person is their name', () => {
    assert.deepEqual(heard({ text: 'x' }, { identity: 'name' }).actor, { name: 'Amina Warsame', key: null, verified: true });
  });

  const people: readonly (readonly [string, object, 'entra' | 'name', boolean, string])[] = [
    ['nobody is verified without an Entra object id', { name: 'Amina' }, 'entra', false, 'Amina'],
    ['an anonymous guest is not', { name: 'Guest (Unverified)', aadObjectId: 'k' }, 'entra', false, 'Guest (Unverified)'],
    ['nor in local mode', { name: 'Gäst (overifierad)' }, 'name', false, 'Gäst (overifierad)'],
    ['a zero-width space makes nobody else', { name: 'Anna Berg\u200B', aadObjectId: 'k' }, 'entra', true, 'Anna Berg'],
    ['a decomposed name is composed', { name: 'A\u030Asa' }, 'name', true, 'Åsa'],
    ['a deleted account has no name', {}, 'name', true, ''],
  ];
  for (const [rule, from, identity, verified, name] of people) {
    it(rule, () => {
      const { actor } = heard({ text: 'x', from: { id: '29:x', ...from } }, { identity });
      assert.deepEqual([actor.verified, actor.name], [verified, name]);
    });
  }

  it('in a personal chat, and in a channel by its whole id', () => {
    const personal = heard({ text: 'x', conversation: { id: 'a:1', conversationType: 'personal' } }).place;
    assert.ok(personal.kind === 'chat' && personal.personal && personal.roster === null);
    const channel = heard({ text: 'x', conversation: { id: '19:k;messageid=1', conversationType: 'channel' } }).place;
    assert.ok(channel.kind === 'chat' && !channel.personal && channel.chat === '19:k;messageid=1');
  });

  it('as addressed to us in a personal chat, without our name', () => {
    const conversation = { id: 'a:1', conversationType: 'personal' };
    assert.deepEqual([heard({ text: '?', conversation }).mentioned, heard({ text: '?' }).mentioned], [true, false]);
  });

  it('as an edit, an undeletion and a deletion, each naming its message', () => {
    const edit = read({ type: 'messageUpdate', id: 'm1', text: 'ny', channelData: { eventType: 'editMessage' } });
    const back = read({ type: 'messageUpdate', id: 'm1', text: 'ny', channelData: { eventType: 'undeleteMessage' } });
    const gone = read({ type: 'messageDelete', id: 'm1', channelData: { eventType: 'softDeleteMessage' } });
    const of = (arrival: Arrival) =>
      arrival.kind === 'heard' && arrival.incoming.kind !== 'command' ? [arrival.incoming.kind, arrival.incoming.message] : null;
    assert.deepEqual(
      [of(edit), of(back), of(gone)],
      [
        ['edit', 'm1'],
        ['undelete', 'm1'],
        ['delete', 'm1'],
      ],
    );
  });

  it('as welcome only where we were added ourselves', () => {
    assert.equal(read({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }).kind, 'added');
    assert.equal(read({ type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }).kind, 'nothing');
  });

  it('as a button only with data that our cards have', () => {
    const value = (data: object) => ({ action: { type: 'Action.Execute', verb: 'done', data }, trigger: 'manual' });
    const press = read({ type: 'invoke', name: 'adaptiveCard/action', value: value({ card: 'r1', meeting: 'rds_1', turn: 'Amina' }) });
    assert.ok(press.kind === 'pressed' && press.incoming.kind === 'command');
    assert.deepEqual(press.incoming.command, { type: 'endTurn', how: 'done', turn: 'Amina' });
    assert.deepEqual(press.incoming.place, { kind: 'meeting', meeting: 'rds_1' });
    assert.equal(
      read({ type: 'invoke', name: 'adaptiveCard/action', value: value({ voterId: '29:other', choice: '__proto__' }) }).kind,
      'unknownPress',
    );
    assert.equal(read({ type: 'message', value: { verb: '__proto__', card: 'agenda', meeting: 'm' } }).kind, 'nothing');
    assert.equal(read({ type: 'invoke', name: 'task/fetch', value: {} }).kind, 'unserved');
  });
});

describe('the text of a message', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['our mention is taken out', { text: '<at>Laget runt</at> beslut: x\n', entities: [us] }, 'beslut: x'],
    ['with a colon behind it too', { text: '<at>Laget runt</at>: hjälp', entities: [us] }, 'hjälp'],
    ['and in the middle', { text: 'hej <at>Laget runt</at> där', entities: [us] }, 'hej där'],
    ['others become @Name', { text: '<at>Åsa Öberg-Ek</at> har ordet' }, '@Åsa Öberg-Ek har ordet'],
    ['plain text is as typed', { text: '&lt;b&gt; <p>hej</p> a  b' }, '&lt;b&gt; <p>hej</p> a  b'],
    ['entities of HTML are decoded once', { textFormat: 'xml', text: '&amp;lt;script&amp;gt; &lt;b&gt;' }, '&lt;script&gt; <b>'],
    ['of a link the words stay', { textFormat: 'xml', text: '<a href="javascript:alert(1)">protokollet</a>' }, 'protokollet'],
    [
      'a quote is not theirs',
      { text: 'Håller med!', ...html('<blockquote itemtype="http://schema.skype.com/Reply">Beslut: nej</blockquote><p>Håller med!</p>') },
      'Håller med!',
    ],
    [
      'even where the flat text has it',
      { text: 'Beslut: nej Håller med!', ...html('<blockquote>Beslut: nej</blockquote><p>Håller med!</p>') },
      'Håller med!',
    ],
    [
      'lists and lines come from the HTML',
      { text: 'ett två a b', ...html('<p>ett<br>två</p><ul><li>a<ul><li>b</li></ul></li></ul>') },
      'ett\ntvå\n\n- a\n  - b',
    ],
    ['an HTML that says something else is not believed', { text: 'not: nytt', ...html('<p>gammalt</p>') }, 'not: nytt'],
    [
      'a mention in HTML',
      {
        text: 'Laget runt hej',
        textFormat: 'plain',
        entities: [us],
        ...html('<span itemtype="http://schema.skype.com/Mention" itemid="0">Laget runt</span>&nbsp;hej'),
      },
      'hej',
    ],
    ['control characters are dropped, tab and line break stay', { text: 'a\u0000\b\tb\nc\u000B' }, 'a\tb\nc'],
  ];
  for (const [rule, activity, text] of cases) it(rule, () => assert.equal(heard(activity).text, text));

  it('tells who was mentioned, with a key where the channel gives one', () => {
    const entity = { type: 'mention', mentioned: { id: '29:o', name: 'Olle Lind', aadObjectId: 'k-olle' }, text: '<at>Olle Lind</at>' };
    const { mentions, mentioned } = heard({ text: '<at>Olle Lind</at> och <at>Laget runt</at>', entities: [entity, us] });
    assert.deepEqual([mentions, mentioned], [[{ name: 'Olle Lind', key: 'k-olle' }], true]);
  });

  it('is the same out as in, once the edge has trimmed it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('<at'));
        assert.equal(heard({ text }).text, edgeText(text));
      }),
    );
  });
});

describe('two deliveries of an activity', () => {
  const source = (activity: object) => heard(activity).source;

  it('are the same under a new id', () => assert.equal(source({ text: 'x', id: '1' }), source({ text: 'x', id: '2' })));

  it('are two acts under two ids where the channel gives no time', () => {
    const timeless = (id: string) => source({ text: 'nästa', id, timestamp: undefined });
    assert.notEqual(timeless('1'), timeless('2'));
    assert.equal(timeless('1'), timeless('1'));
  });

  for (const [what, more] of [
    ['text', { text: 'y' }],
    ['time', { timestamp: '2026-03-02T08:00:01Z' }],
    ['sender', { from: { id: '29:other', name: 'Olle' } }],
    ['conversation', { conversation: { id: '19:other' } }],
  ] as const) {
    it(`are not with another ${what}`, () => assert.notEqual(source({ text: 'x' }), source({ text: 'x', ...more })));
  }

  it('are the same whatever the order of the keys in a value', () => {
    const press = (data: object) => {
      const arrival = read({ type: 'message', id: '1', value: data });
      return arrival.kind === 'pressed' ? arrival.incoming.source : null;
    };
    const data = { verb: 'present', card: 'agenda', meeting: 'rds_1' };
    assert.ok(press(data));
    assert.equal(press(data), press(Object.fromEntries(Object.entries(data).reverse())));
  });
});

describe('a body that is no activity', () => {
  for (const body of [undefined, null, 7, 'x', [], {}, { type: '' }, { type: 'message' }, { type: 'message', conversation: {} }]) {
    it(`${JSON.stringify(body)} is none`, () => assert.equal(activityOf(body), null));
  }

  it('an odd field costs only itself', () => {
    assert.equal(activityOf({ type: 'message', conversation: { id: 'c' }, text: 7, entities: 'x', from: [] })?.text, undefined);
  });
});
