import assert from 'node:assert/strict';
import { wordsOf } from '../doubles/connector.ts';
import { type BotHouse, withHouse } from './house.ts';

async function held(house: BotHouse): Promise<void> {
  for (const text of ['starta mötet', 'not: Bryggan ska målas.']) await house.say('Ylva Brandt', text);
  await house.search.caughtUp();
}
const answer = (house: BotHouse, words: RegExp) =>
  house.connector.waitFor(() => house.connector.posts().some((post) => words.test(wordsOf(post))));

describe('sök: in the chat', () => {
  it('shows what is found, with its place', async () => {
    await withHouse({}, async (house) => {
      await held(house);
      await house.say('Amina Warsame', 'sök: bryggor');
      await answer(house, /Sökning: bryggor[\s\S]*Bryggan ska målas\.[\s\S]*punkt 1/);
    });
  });

  it('says that nothing is found, and does so to somebody who may see nothing', async () => {
    await withHouse({}, async (house) => {
      await held(house);
      await house.say('Amina Warsame', 'sök: xyzzy');
      await answer(house, /Inget möte innehåller ”xyzzy”/);
      await house.say('Främmande Person', 'sök: bryggor');
      await answer(house, /Inget möte innehåller ”bryggor”/);
      assert(!house.connector.posts().some((post) => wordsOf(post).includes('tjäras')));
    });
  });
});
