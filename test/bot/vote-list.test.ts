import assert from 'node:assert/strict';
import { cardOf } from '../doubles/connector.ts';
import type { Json } from './house.ts';
import { asked, buttonsOf, cardIn, dataOf, inMeeting, voteCard, wordsIn } from './vote-cards.ts';

describe('a vote with more choices than buttons', () => {
  const DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
  const listOf = (card: Json | null): Json | undefined =>
    ((card?.['body'] ?? []) as readonly Json[]).find(({ type }) => type === 'Input.ChoiceSet');
  /** What a client sends: what the button carries, and what was chosen. */
  const chosen = (card: Json | null, choice: unknown, title = /^Rösta$/): Json => ({ ...dataOf(card, title), choice });

  it('is cast from a list, which has one’s own choice in it, and closed without choosing', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', `omröstning: Vilken dag? / ${DAYS.join(' / ')}`);
      const card = await voteCard(house);
      assert.deepEqual(
        listOf(card)?.['choices'],
        DAYS.map((title, at) => ({ title, value: `c${at + 1}` })),
      );
      const answer = await house.press('Amina Warsame', chosen(card, 'c7'));
      const own = cardIn(answer);
      assert.match(wordsIn(answer), /Din röst: söndag/);
      assert.equal(listOf(own)?.['value'], 'c7');
      await house.press('Olle Lind', chosen(card, 'c7'));
      const chair = cardIn(await house.press('Ylva Brandt', { ...dataOf(card, /^Rösta$/), verb: 'refresh' }));
      assert.deepEqual(
        buttonsOf(chair).map((one) => [one.title, (one as unknown as Json)['associatedInputs']]),
        [
          ['Rösta', undefined],
          ['Stäng omröstningen', 'none'],
        ],
      );
      const closed = await house.press('Ylva Brandt', dataOf(chair, /Stäng omröstningen/));
      assert.match(wordsIn(closed), /”söndag” fick flest röster: 2 av 2\./);
      assert.equal(listOf(cardIn(closed)), undefined);
    }));

  it('shows in a secret vote nobody what they chose', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', `sluten omröstning: Vilken dag? / ${DAYS.join(' / ')}`);
      const card = await voteCard(house, 'Sluten omröstning 1');
      const [one, other] = [await house.press('Amina Warsame', chosen(card, 'c2')), await house.press('Amina Warsame', chosen(card, 'c6'))];
      assert.match(wordsIn(one), /Du har röstat/);
      assert.deepEqual(one, other);
    }));

  it('counts nothing that is not one of its choices', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', `omröstning: Vilken dag? / ${DAYS.join(' / ')}`);
      const card = await voteCard(house);
      for (const choice of ['c8', 'c0', '', 'c1,c2', 'söndag', ['c1'], { value: 'c1' }, 1, true, null, '__proto__']) {
        const answer = await house.press('Amina Warsame', chosen(card, choice));
        assert.deepEqual([answer.status, (await house.meeting()).votes[0]?.ballots], [200, []], JSON.stringify(choice));
        assert.notEqual(answer.body, null);
      }
    }));

  it('is decided by the chair from a list, where as many lead', () =>
    inMeeting(async (house) => {
      await house.connector.waitFor(({ calls }) => calls.length > 0);
      const names = Array.from({ length: 7 }, (_, at) => `Person ${at + 1}`);
      for (const name of names) await house.say('Ylva Brandt', `ledamot: ${name}`);
      await house.say('Ylva Brandt', `närvarande: ${names.join(', ')}`);
      await house.say('Ylva Brandt', `omröstning: Vilken dag? / ${DAYS.join(' / ')}`);
      const card = await voteCard(house);
      for (const [at, name] of names.entries()) await house.press(name, chosen(card, `c${at + 1}`));
      await house.say('Ylva Brandt', 'stäng omröstningen');
      await house.connector.waitFor(({ calls }) => asked(calls, 'Lika röstetal, 1 mot 1') !== undefined);
      const tied = cardOf(asked(house.connector.calls, 'Lika röstetal, 1 mot 1') ?? assert.fail());
      assert.equal(listOf(tied)?.['label'], 'Din utslagsröst');
      const decided = await house.press('Ylva Brandt', chosen(tied, 'c7'));
      assert.match(wordsIn(decided), /Ordföranden avgjorde med sin utslagsröst: söndag\./);
    }));

  it('can have twelve choices and no more', () =>
    inMeeting(async (house) => {
      const choices = Array.from({ length: 13 }, (_, at) => `val ${at + 1}`);
      await house.say('Ylva Brandt', `omröstning: Vad? / ${choices.join(' / ')}`);
      await house.connector.waitFor(({ calls }) => asked(calls, 'En omröstning har två till 12 olika val') !== undefined);
      await house.say('Ylva Brandt', `omröstning: Vad? / ${choices.slice(1).join(' / ')}`);
      assert.equal((await house.meeting()).votes[0]?.choices.length, 12);
    }));
});
