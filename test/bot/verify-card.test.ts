import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { cardOf, wordsOf } from '../doubles/connector.ts';
import { CHAT } from './house.ts';
import { AMINA, cardIn, dataOf, FIRST, OLLE, PETTER, ReviewedHouse, SECOND, titlesOf, wordsIn, YLVA } from './reviewed.ts';

const alone = (name: string) => ({ conversation: { id: `a:${name}`, conversationType: 'personal' } });
const circulate = (until: string | null = null) => ({ type: 'circulateMinutes', until }) as const;
const ANSWERS = ['Öppna utkastet', 'Justera', 'Begär ändring', 'Lämna synpunkt'];

/** A verifier has written to the bot in a chat of their own. */
async function writes(at: ReviewedHouse, name: string): Promise<void> {
  const before = at.house.connector.posts(`a:${name}`).length;
  await at.house.say(name, '?', alone(name));
  await at.house.connector.waitFor(({ calls }) => calls.filter(({ chat }) => chat === `a:${name}`).length > before);
}

const cardsTo = ({ house }: ReviewedHouse, name: string) => house.connector.posts(`a:${name}`).filter((call) => cardOf(call) !== null);

describe('the verifier’s card', () => {
  it('comes to each verifier’s own chat when the minutes are circulated, and to nobody else', () =>
    ReviewedHouse.with(async (at) => {
      for (const name of [AMINA, PETTER]) await writes(at, name);
      await at.tab(PETTER, FIRST, circulate('2999-02-16'));
      const card = await at.card('Justering av möte nr 23', `a:${AMINA}`);
      const words = wordsOf(cardsTo(at, AMINA)[0] ?? assert.fail());
      assert.match(words, /Minnesanteckningar · Ute för justering\nRådet, möte nr 23/);
      assert.match(words, /Amina Warsame, du är justerare för möte nr 23\. Läs utkastet och svara senast den 16 februari 2999\./);
      assert.match(words, /Om ingen begär en ändring senast den 16 februari 2999 räknas utkastet som justerat\./);
      assert.match(words, /Justeringen väntar på Amina Warsame och Olle Lind\./);
      assert.deepEqual(titlesOf(card), ANSWERS);
      await at.card('ute för justering');
      assert.deepEqual([cardsTo(at, PETTER), cardsTo(at, OLLE), cardsTo(at, AMINA).length], [[], [], 1]);
    }));

  it('verifies with a button, and shows afterwards who has', () =>
    ReviewedHouse.with(async (at) => {
      for (const name of [AMINA, OLLE]) await writes(at, name);
      await at.tab(PETTER, FIRST, circulate());
      const card = await at.card('Justering av möte nr 23', `a:${AMINA}`);
      const answer = await at.house.press(AMINA, dataOf(card, 'Justera'), alone(AMINA));
      assert.match(wordsIn(answer), /Amina Warsame har justerat minnesanteckningarna\.\nJusteringen väntar på Olle Lind\./);
      assert.deepEqual(
        titlesOf(cardIn(answer)),
        ANSWERS.filter((title) => title !== 'Justera'),
      );
      const others = await at.card('Amina Warsame har justerat minnesanteckningarna.', `a:${OLLE}`);
      await at.house.press(OLLE, dataOf(others, 'Justera'), alone(OLLE));
      assert.equal(await at.statusOf(FIRST), 'verified');
      await at.card('Minnesanteckningar · Justerade', `a:${AMINA}`);
      assert.equal(cardsTo(at, AMINA).length, 1, 'updated in place');
    }));

  it('takes a change or a comment, on an item or on the whole', () =>
    ReviewedHouse.with(async (at) => {
      await writes(at, AMINA);
      await at.tab(PETTER, FIRST, circulate());
      const card = await at.card('Justering av möte nr 23', `a:${AMINA}`);
      const press = (title: string, typed: object) => at.house.press(AMINA, { ...dataOf(card, title), ...typed }, alone(AMINA));
      assert.match(
        wordsIn(await press('Begär ändring', { change: 'Taket läcker.', number: '1' })),
        /begär en ändring på punkt 1: Taket läcker\./,
      );
      assert.match(
        wordsIn(await press('Lämna synpunkt', { change: 'Bra skrivet', number: '' })),
        /Synpunkt från Amina Warsame: Bra skrivet\./,
      );
      assert.match(wordsIn(await press('Begär ändring', { change: 'Var?', number: 9 })), /Det finns ingen punkt 9/);
      assert.match(wordsIn(await press('Begär ändring', { change: 'Var?', number: 'två' })), /Det finns ingen punkt 0/);
      assert.match(wordsIn(await press('Begär ändring', { change: '  ' })), /Skriv först vad det gäller/);
      assert.deepEqual(await at.remarks(FIRST), [`change ${AMINA}: Taket läcker.`, `comment ${AMINA}: Bra skrivet`]);
    }));

  it('comes also to who writes to us only afterwards, and for minutes that are older', () =>
    ReviewedHouse.with(async (at) => {
      await at.tab(PETTER, FIRST, circulate());
      await writes(at, AMINA);
      await at.card('Justering av möte nr 23', `a:${AMINA}`);
      await at.say(YLVA, 'starta mötet', 'avsluta mötet', 'starta mötet', 'avsluta mötet');
      await at.tab(PETTER, FIRST, { type: 'requestChange', item: null, text: 'Nytt.' });
      const card = await at.card('Justering av möte nr 23', `a:${AMINA}`);
      await at.tab(PETTER, SECOND, circulate());
      await at.card('Justering av möte nr 24', `a:${AMINA}`);
      await at.house.press(AMINA, dataOf(card, 'Justera'), alone(AMINA));
      await at.card('Amina Warsame har justerat minnesanteckningarna.', `a:${AMINA}`);
      assert.equal(cardsTo(at, AMINA).length, 2, 'one for each of the two');
    }));

  it('is refused to who is no verifier, and to made up data', () =>
    ReviewedHouse.with(async (at) => {
      await writes(at, AMINA);
      await at.tab(PETTER, FIRST, circulate());
      const data = dataOf(await at.card('Justering av möte nr 23', `a:${AMINA}`), 'Justera');
      const other = parseSeriesFile(JSON.stringify({ name: 'Andra rådet', verifiers: [AMINA], members: [{ name: AMINA }] }));
      const id = await at.councils.setUp(other.settings, '2026-03-02T07:00:00.000Z', null);
      const before = JSON.stringify(await at.councils.meeting(FIRST));
      for (const name of [YLVA, PETTER, 'Okänd']) {
        const answer = await at.house.press(name, { ...data, by: AMINA, person: AMINA, turn: AMINA }, alone(name));
        assert.match(wordsIn(answer), /justerare|åhörare/, name);
      }
      for (const meeting of [`${id}_1`, `${id}_9`, SECOND, '__proto__', 'radet_1 ']) {
        const answer = await at.house.press(AMINA, { ...data, meeting }, alone(AMINA));
        assert.equal(answer.status, 200);
        assert.notEqual(wordsIn(answer), '', meeting);
      }
      assert.equal(JSON.stringify(await at.councils.meeting(FIRST)), before);
    }));
});

describe('the status of minutes', () => {
  it('stands on the cards of their meeting, in the same messages, until they are approved', () =>
    ReviewedHouse.with(async (at) => {
      await at.card('Minnesanteckningar från möte nr 23: utkast');
      const posts = at.house.connector.posts(CHAT).length;
      await at.tab(PETTER, FIRST, circulate());
      await at.card('Minnesanteckningar från möte nr 23: ute för justering');
      assert.equal(at.house.connector.posts(CHAT).length, posts, 'no new message');
      await at.say(YLVA, 'datum: 2 mars', 'starta mötet', 'nästa', 'beslut: Samtliga protokoll godkändes.', 'avsluta mötet');
      await at.card('Minnesanteckningar från möte nr 23: godkända');
      const agenda = at.house.connector.posts(CHAT).find((call) => wordsOf(call).startsWith('Rådet, möte nr 23'))?.activity ?? '';
      await at.house.connector.waitFor((connector) => /\nGodkända/.test(wordsOf(connector.latest(agenda) ?? assert.fail())));
    }));
});
