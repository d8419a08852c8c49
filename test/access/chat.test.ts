import assert from 'node:assert/strict';
import type { Verb } from '../../bot/cards/press.ts';
import { type BotHouse, withHouse } from '../bot/house.ts';
import { wordsOf } from '../doubles/connector.ts';

/** Every button; a new one does not compile without standing here. */
const VERBS: Readonly<Record<Verb, true>> = {
  ...({ refresh: true, present: true, remote: true, apology: true, startMeeting: true, resumeMeeting: true, endMeeting: true } as const),
  ...({ takeNext: true, startRound: true, startFreeRound: true, done: true, passed: true, later: true, adopt: true } as const),
  ...({ reject: true, ballot: true, closeVote: true, castingVote: true, approve: true, approveWithRemark: true } as const),
  ...({ askChange: true, verify: true, requestChange: true, comment: true, seenPresent: true, seenRemote: true } as const),
  seenLeft: true,
};
const OUTSIDER = 'Okänd Person';

const stored = async (house: BotHouse): Promise<number> => (await house.councils.meeting((await house.meeting()).id))?.version ?? -1;
const told = (house: BotHouse, words: RegExp): number => house.connector.posts().filter((post) => words.test(wordsOf(post))).length;

async function held(house: BotHouse): Promise<void> {
  for (const text of ['starta mötet', 'omröstning: Ja?', 'beslut: Bron målas.']) await house.say('Ylva Brandt', text);
  await house.say('Amina Warsame', 'beslut: Bron rivs.');
}

describe('an onlooker in the chat', () => {
  it('presses every button there is, and nothing of it is stored', () =>
    withHouse({}, async (house) => {
      await held(house);
      const before = await stored(house);
      const { id } = await house.meeting();
      for (const verb of Object.keys(VERBS)) {
        for (const card of ['agenda', 'verify', 'approval', `${id}-v1`, 'r1']) {
          const data = {
            verb,
            card,
            meeting: id,
            item: 'i1',
            turn: OUTSIDER,
            proposal: 1,
            choice: 'c1',
            waiting: '23',
            change: 'x',
            remark: 'x',
          };
          assert.equal((await house.press(OUTSIDER, data)).status, 200, verb);
        }
      }
      assert.equal(await stored(house), before);
      assert.doesNotMatch(JSON.stringify(await house.meeting()), new RegExp(OUTSIDER));
    }));

  it('is told once that nothing of theirs is stored, whatever they write', () =>
    withHouse({}, async (house) => {
      await held(house);
      const before = await stored(house);
      for (const text of ['not: Hej', 'beslut: Nej', 'närvarande', 'nästa', 'åtgärder', 'protokoll', 'dagordning', 'ångra', 'förhinder']) {
        await house.say(OUTSIDER, text);
      }
      await house.say('Ylva Brandt', 'hjälp');
      await house.connector.waitFor(() => told(house, /hjälp/i) > 0);
      assert.equal(await stored(house), before);
      assert.equal(told(house, /det du skriver sparas inte/), 1);
      assert.equal(told(house, /Minnesanteckningar från möte/), 0);
    }));
});
