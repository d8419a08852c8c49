import assert from 'node:assert/strict';
import { cardOf, wordsOf } from '../doubles/connector.ts';
import { BotHouse } from './house.ts';

describe('the bot in a meeting chat', () => {
  let house: BotHouse;
  beforeEach(async () => {
    house = await BotHouse.open();
  });
  afterEach(async () => {
    assert.deepEqual(house.connector.violations, []);
    await house.close();
  });

  const posts = () => house.connector.posts();

  it('posts one agenda card, one card per round and the minutes, and updates the rest in place', async () => {
    const { connector } = house;
    await house.say('Ylva Brandt', 'starta mötet');
    await connector.waitFor(() => posts().length === 1);
    await house.say('Amina Warsame', 'närvarande');
    await house.say('Olle Lind', 'närvarande på distans');
    await house.say('Ylva Brandt', 'laget runt');
    await connector.waitFor(() => posts().length === 2);
    await house.say('Amina Warsame', 'vi har bytt växel');
    await house.say('Amina Warsame', 'klar');
    await house.say('Olle Lind', 'pass');
    await house.say('Ylva Brandt', 'klar');
    await house.say('Ylva Brandt', 'nästa');
    await house.say('Ylva Brandt', 'beslut: vi inför e-arkiv');
    await house.say('Petter Nordin', 'åtgärd: @Olle Lind bokar lokal senast 20 mars');
    await house.say('Ylva Brandt', 'nästa');
    await house.say('Ylva Brandt', 'avsluta mötet');
    await connector.waitFor(() => posts().length === 3);

    const [agenda, round, minutes] = posts();
    assert.ok(agenda && round && minutes);
    assert.match(wordsOf(agenda), /Rådet för digital samverkan, möte nr 24\n(.|\n)*Punkt 1: Laget runt/);
    assert.match(wordsOf(minutes), /Beslut: 1\. Åtgärder: 1\./);
    await connector.waitFor(() => /Utkast/.test(wordsOf(connector.latest(agenda.activity) ?? agenda)));
    await connector.waitFor(() =>
      /Rundan är stängd\. Inget inlägg från (.*)Olle Lind/.test(wordsOf(connector.latest(round.activity) ?? round)),
    );
    assert.deepEqual(cardOf(connector.latest(agenda.activity) ?? agenda)?.['actions'], []);
  });

  it('answers a refused line with the right way to write it', async () => {
    await house.say('Amina Warsame', 'starta mötet');
    await house.say('Ylva Brandt', 'datum: 31 februari');
    await house.connector.waitFor(() => posts().length === 2);
    assert.match(posts().map(wordsOf).join('\n'), /Bara ordföranden(.|\n)*31 februari finns inte i kalendern/);
  });

  it('answers help, agenda and actions in the chat', async () => {
    await house.say('Amina Warsame', 'hjälp');
    await house.say('Amina Warsame', 'dagordning');
    await house.say('Amina Warsame', 'åtgärder');
    await house.say('Amina Warsame', 'protokoll');
    await house.connector.waitFor(() => posts().length === 4);
    const words = posts().map(wordsOf);
    assert.match(words[0] ?? '', /Du kan skriva/);
    assert.ok(
      words.some((one) => /1\. Laget runt\n2\. E-arkiv/.test(one)),
      words.join('\n--\n'),
    );
  });
});
