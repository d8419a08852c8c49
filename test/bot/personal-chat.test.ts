import assert from 'node:assert/strict';
import { wordsOf } from '../doubles/connector.ts';
import { withHouse } from './house.ts';

const alone = (name: string) => ({ conversation: { id: `a:${name}`, conversationType: 'personal' } });

describe('a personal chat', () => {
  it('is addressed to the bot: a question mark alone is help, and what means nothing is answered', async () => {
    await withHouse({}, async (house) => {
      const said = () => house.connector.posts().map(wordsOf);
      await house.say('Amina Warsame', '?', alone('Amina'));
      await house.connector.waitFor(() => said().length === 1);
      await house.say('Amina Warsame', 'hej på dig', alone('Amina'));
      await house.connector.waitFor(() => said().length === 2);
      assert.match(said()[0] ?? '', /Du kan skriva/);
      assert.match(said()[1] ?? '', /hej på dig|hjälp/);
    });
  });

  it('records in the one council of the person, and answers there', async () => {
    await withHouse({}, async (house) => {
      await house.say('Ylva Brandt', 'starta mötet');
      await house.say('Amina Warsame', 'not: skrivet för mig själv', alone('Amina'));
      assert.equal((await house.meeting()).lines[0]?.body.text, 'skrivet för mig själv');
    });
  });
});
