import assert from 'node:assert/strict';
import { BOT_ID, type BotHouse, CHAT, type Json, withHouse } from '../bot/house.ts';
import { cardOf, wordsOf } from '../doubles/connector.ts';
import { type Part, partsOf } from './every-card.ts';

const PETTER = 'Petter Nordin';
const pageOf = (page: string) => `https://laget.example.org/tab/?page=${page}`;
const place = (id: string, conversationType: string): Json => ({
  conversation: { id, conversationType, isGroup: conversationType !== 'personal' },
});

interface Scope {
  readonly name: string;
  readonly where: Json;
  readonly chat: string;
  readonly value: RegExp;
  readonly start: RegExp;
  readonly limits: RegExp;
}

const SCOPES: readonly Scope[] = [
  {
    ...{ name: 'a chat without a council', chat: '19:new@thread.v2', where: place('19:new@thread.v2', 'groupChat') },
    ...{ value: /för minnesanteckningar/, start: /Vad heter gruppen\?.*serie:/, limits: /sparar bara det du riktar till mig/ },
  },
  {
    ...{ name: 'a channel', chat: '19:new@thread.tacv2', where: place('19:new@thread.tacv2', 'channel') },
    ...{ value: /för minnesanteckningar/, start: /Vad heter gruppen\?.*serie:/, limits: /I en kanal hör jag bara det som nämner mig/ },
  },
  {
    ...{ name: 'a council’s chat', chat: CHAT, where: place(CHAT, 'groupChat') },
    ...{
      value: /för minnesanteckningar/,
      start: /Skriv ”starta mötet”/,
      limits: /Ordföranden och sekreteraren leder mötet, och av åhörare/,
    },
  },
  {
    ...{ name: 'one’s own chat', chat: `a:${PETTER}`, where: place(`a:${PETTER}`, 'personal') },
    ...{ value: /på egen hand: se dina åtgärder/, start: /Skriv ”mina åtgärder”/, limits: /Själva mötet leds i möteschatten/ },
  },
];

/** The card that we come with. */
async function welcomeIn(house: BotHouse, { chat, where }: Scope) {
  await house.post({ ...house.frame(PETTER), ...where, type: 'installationUpdate', action: 'add', recipient: { id: BOT_ID } });
  await house.connector.waitFor((connector) => connector.posts(chat).length > 0);
  const [post] = house.connector.posts(chat);
  assert(post !== undefined);
  return {
    words: wordsOf(post)
      .split('\n')
      .filter((line) => line !== ''),
    card: (cardOf(post) ?? {}) as Part,
  };
}

/** FRE-3 of docs/teams-checklist.md. */
describe('the store’s rules for the first words', () => {
  for (const scope of SCOPES) {
    it(`FRE-3: in ${scope.name} they say in three lines what we are for, how to begin, and what has its limits here`, () =>
      withHouse({ pageOf }, async (house) => {
        const { words } = await welcomeIn(house, scope);
        assert.equal(words.length, 3, words.join('\n'));
        for (const what of [scope.value, scope.start, scope.limits]) assert.match(words.join('\n'), what);
        assert.ok(words.join(' ').length <= 650, `${words.join(' ').length}`);
      }));

    it(`FRE-3: in ${scope.name} they have the main commands in reach, and no button that does nothing`, () =>
      withHouse({ pageOf }, async (house) => {
        const { card, words } = await welcomeIn(house, scope);
        const actions = card['actions'] as readonly Part[];
        assert.ok(actions.length > 0);
        const help = actions.filter(({ type }) => type === 'Action.ShowCard');
        assert.equal(help.length, 1);
        const shown = partsOf(help).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
        for (const command of ['närvarande', 'klar', 'åtgärd:', 'beslut:', 'laget runt', 'omröstning:'])
          assert.ok(
            [...shown, ...words].some((line) => line.includes(command)),
            command,
          );
        for (const { type, url, verb, data } of actions) {
          if (type === 'Action.OpenUrl') assert.match(String(url), /^https:\/\/laget\.example\.org\/tab\//);
          if (type !== 'Action.Execute') continue;
          const action = { type, verb, data: { ...(data as Json), council: 'Hamnrådet' } };
          const more = { ...scope.where, value: { action, trigger: 'manual' } };
          const { status, body } = await house.press(PETTER, { verb }, more);
          assert.equal(status, 200);
          assert.equal(body?.['statusCode'], 200);
          assert.match(JSON.stringify(body?.['value']), /Hamnrådet|Välj vilket råd|Rådet för digital samverkan/, String(verb));
        }
      }));
  }

  it('FRE-3: they are in English where the client is', () =>
    withHouse({ pageOf }, async (house) => {
      const { words } = await welcomeIn(house, { ...(SCOPES[1] as Scope), where: { ...SCOPES[1]?.where, locale: 'en-GB' } });
      assert.match(words.join('\n'), /keeps the minutes[\s\S]*In a channel I hear only what mentions me[\s\S]*What is the group called/);
    }));
});
