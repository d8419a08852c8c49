import assert from 'node:assert/strict';
import { BOT_ID, type BotHouse, type Json, withHouse } from '../bot/house.ts';
import { cardOf, wordsOf } from '../doubles/connector.ts';

const OWN = { conversation: { id: '19:own', conversationType: 'personal' } };

/** The message with our name before it, as Teams sends it. */
const toUs = (text: string): Json => ({
  text: `<at>Laget runt</at> ${text}`,
  entities: [{ type: 'mention', mentioned: { id: BOT_ID, name: 'Laget runt' }, text: '<at>Laget runt</at>' }],
});

const GREETINGS = ['hi', 'hello', 'help', 'hej', 'hjälp', 'HEJ', 'Hjälp', 'HELP', 'Hej!', 'Hello.'];

const JUNK = [
  ...[
    '',
    ' ',
    '👍',
    '🧑‍🤝‍🧑🧑‍🤝‍🧑',
    'asdf',
    'vad kan du?',
    '42',
    '…',
    '???',
    '/help',
    'beslt: x',
    'hur mår du',
    'a'.repeat(5_000),
    '<b>fet</b>',
  ],
  ...[
    '<script>alert(1)</script>',
    `\${x} {{DATE(1,SHORT)}}`,
    'lorem ipsum dolor',
    'starta kaffet',
    'åäö',
    'DROP TABLE möten;',
    '\u202Eabc',
  ],
];

describe('the store’s rules for the conversation', () => {
  const answers = async (house: BotHouse, send: () => Promise<unknown>): Promise<string> => {
    const before = house.connector.posts().length;
    await send();
    await house.connector.waitFor(({ calls }) => calls.filter(({ kind }) => kind === 'post').length > before);
    const said = house.connector.posts().slice(before);
    assert.equal(said.length, 1, said.map(wordsOf).join('\n--\n'));
    return said.map(wordsOf).join('\n');
  };

  it('BOT-2: a greeting and a cry for help are answered with what one can write, in any case, in a chat and alone with us', () =>
    withHouse({}, async (house) => {
      for (const text of GREETINGS) {
        for (const more of [toUs(text), OWN]) {
          const said = await answers(house, () => house.say('Amina Warsame', text, more));
          assert.match(said, /”närvarande”, ”klar”, ”pass”|”mina åtgärder”/, text);
          assert.doesNotMatch(said, /https?:/);
        }
      }
    }));

  it('BOT-2: and where there is no council yet, with how to begin', () =>
    withHouse({ empty: true }, async (house) => {
      for (const text of GREETINGS) {
        for (const [index, more] of [toUs(text), OWN].entries()) {
          const said = await answers(house, () => house.say(`Person ${index}`, text, more));
          assert.match(said, /serie: |Skriv till Laget runt i en möteschatt/, text);
        }
      }
    }));

  it('BOT-3: whatever is said to us is answered with a next step, and no two ways of not understanding are an error', () =>
    withHouse({}, async (house) => {
      const help = await answers(house, () => house.say('Ylva Brandt', 'dagordning'));
      for (const text of JUNK) {
        const said = await answers(house, () => house.say('Ylva Brandt', text, toUs(text)));
        assert.match(said, /[Ss]kriv|Menade du|Menar du/, `${text}: ${said}`);
        assert.doesNotMatch(said, /Error|undefined|at \w+ \(/);
        assert.notEqual(said, help);
      }
    }));

  it('BOT-3: what is not said to us is left alone', () =>
    withHouse({}, async (house) => {
      for (const text of JUNK) await house.say('Ylva Brandt', text);
      await answers(house, () => house.say('Ylva Brandt', 'hjälp'));
    }));

  it('BOT-5: an activity that comes four times, at the same time and under other ids, has one effect and one answer', () =>
    withHouse({}, async (house) => {
      const activity = { ...house.frame('Ylva Brandt'), type: 'message', id: 'm', textFormat: 'plain' };
      const four = (text: string) => Promise.all([1, 2, 3, 4].map((id) => house.post({ ...activity, text, id: `m${id}` })));
      assert.deepEqual(
        (await four('starta mötet')).map(({ status }) => status),
        [200, 200, 200, 200],
      );
      await house.say('Ylva Brandt', 'hjälp', { ...activity, text: 'hjälp', timestamp: '2026-03-02T08:05:00Z' });
      await house.connector.waitFor(() => house.connector.posts().length === 2);
      assert.deepEqual(
        house.connector
          .posts()
          .map((call) => cardOf(call) === null)
          .toSorted(),
        [false, true],
      );
    }));

  it('BOT-7: nothing is said to one person alone because something happened in the chat', () =>
    withHouse({}, async (house) => {
      for (const text of ['starta mötet', 'laget runt', 'nästa', 'avsluta mötet']) await house.say('Ylva Brandt', text);
      await house.connector.waitFor(() => house.connector.posts().length >= 3);
      assert.deepEqual([...new Set(house.connector.calls.map(({ chat }) => chat))], ['19:meeting_rds@thread.v2']);
    }));
});
