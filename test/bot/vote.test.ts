import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { cardOf, wordsOf } from '../doubles/connector.ts';
import { type Answered, BotHouse, CHAT, type Json } from './house.ts';
import { asked, buttonsOf, cardIn, dataOf, inMeeting, voteCard, wordsIn } from './vote-cards.ts';

describe('a vote in the chat', () => {
  it('is cast by card and by words, the latest counting, and closes with its sentence', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', 'omröstning: Ska vi flytta mötet?');
      const card = await voteCard(house);
      assert.match(wordsIn(await house.press('Amina Warsame', dataOf(card, /^ja$/))), /Din röst: ja/);
      await house.say('Amina Warsame', 'rösta nej');
      await house.say('Olle Lind', 'röst: ja');
      await house.press('Petter Nordin', dataOf(card, /^ja$/));
      const own = await house.press('Ylva Brandt', { ...dataOf(card, /^ja$/), verb: 'refresh' });
      assert.match(wordsIn(own), /Har inte röstat än: Ylva Brandt/);
      const closed = await house.press('Ylva Brandt', dataOf(cardIn(own), /Stäng omröstningen/));
      assert.match(wordsIn(closed), /Förslaget antogs med 2 röster mot 1\. Två röstade ja, en röstade nej och ingen avstod\./);
      assert.deepEqual(buttonsOf(cardIn(closed)), []);
    }));

  it('is refused with a sentence after the close, and the card that was pressed shows it', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', 'omröstning: Ska vi?');
      const card = await voteCard(house);
      await house.press('Amina Warsame', dataOf(card, /^ja$/));
      await house.say('Ylva Brandt', 'stäng omröstningen');
      assert.match(wordsIn(await house.press('Olle Lind', dataOf(card, /^nej$/))), /Omröstningen är stängd, så rösten räknas inte/);
      assert.equal((await house.meeting()).votes[0]?.ballots.length, 1);
    }));

  it('tells guests and the chair what is theirs', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', 'gäst: Gun Hav, utredare (1)');
      await house.say('Ylva Brandt', 'omröstning: Ska vi?');
      const data = dataOf(await voteCard(house), /^ja$/);
      const guest = await house.press('Gun Hav', { ...data, verb: 'refresh' });
      assert.match(wordsIn(guest), /Du är gäst och kan inte rösta/);
      assert.deepEqual(buttonsOf(cardIn(guest)), []);
      assert.match(JSON.stringify((await house.press('Gun Hav', data)).body), /inte rösträtt/);
      assert.match(JSON.stringify((await house.press('Okänd', data)).body), /åhörare/);
      const onlooker = await house.press('Okänd', { ...data, verb: 'refresh' });
      assert.match(wordsIn(onlooker), /Du är med som åhörare och kan inte rösta/);
      assert.deepEqual(buttonsOf(cardIn(onlooker)), []);
      const secretary = await house.press('Petter Nordin', { ...data, verb: 'refresh' });
      assert.ok(!buttonsOf(cardIn(secretary)).some(({ title }) => /Stäng/.test(title)));
    }));

  it('changes nothing for forged data, and answers it', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', 'omröstning: Ska vi?');
      const data = dataOf(await voteCard(house), /^ja$/);
      const other = parseSeriesFile(JSON.stringify({ name: 'Ett annat råd', chair: 'Ylva Brandt', members: [{ name: 'Ylva Brandt' }] }));
      const id = await house.councils.setUp(other.settings, '2026-03-02T07:00:00.000Z', null);
      const before = JSON.stringify((await house.meeting()).votes);
      const forged: readonly Json[] = [
        { ...data, choice: 'c9' },
        { ...data, choice: '__proto__' },
        { ...data, choice: { id: 'c1' } },
        { ...data, choice: null },
        { ...data, card: '__proto__' },
        { ...data, card: `${data['meeting']}-v2` },
        { ...data, meeting: `${id}_1` },
        { ...data, meeting: `${id}_1`, card: `${id}_1-v1` },
        { ...data, meeting: 'constructor' },
      ];
      for (const one of forged) {
        const answer = await house.press('Amina Warsame', one);
        assert.equal(answer.status, 200);
        assert.notEqual(answer.body, null, JSON.stringify(one));
      }
      await house.press('Okänd', { ...data, name: 'Amina Warsame', from: { name: 'Amina Warsame' }, by: 'Amina Warsame' });
      assert.equal(JSON.stringify((await house.meeting()).votes), before);
    }));

  it('stands as it was opened when its message is edited, and who edits it is told what to do', () =>
    inMeeting(async (house) => {
      const edited = (text: string) =>
        house.say('Ylva Brandt', text, { id: 'vote', type: 'messageUpdate', channelData: { eventType: 'editMessage' } });
      await house.say('Ylva Brandt', 'omröstning: Ska vi flyta?', { id: 'vote' });
      const before = house.connector.posts().length;
      await edited('omröstning: Ska vi flyta?');
      await edited('omröstning: Ska vi flytta?');
      await house.connector.waitFor(({ calls }) => asked(calls, 'Omröstning 1 är redan öppnad och ändras inte.') !== undefined);
      assert.deepEqual(
        (await house.meeting()).votes.map(({ question }) => question),
        ['Ska vi flyta?'],
      );
      const told = house.connector
        .posts()
        .slice(before)
        .filter((call) => wordsOf(call).includes('är redan öppnad'));
      assert.equal(told.length, 1);
    }));

  it('waits for the chair’s casting vote on a tie', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', 'omröstning: Ska vi?');
      await voteCard(house);
      await house.say('Amina Warsame', 'rösta ja');
      await house.say('Ylva Brandt', 'röst @Olle Lind: nej');
      await house.say('Ylva Brandt', 'stäng omröstningen');
      await house.connector.waitFor(({ calls }) => asked(calls, 'Lika röstetal, 1 mot 1') !== undefined);
      const tied = cardOf(asked(house.connector.calls, 'Lika röstetal, 1 mot 1') ?? assert.fail());
      assert.match(wordsOf(asked(house.connector.calls, 'Lika röstetal') ?? assert.fail()), /Inskrivna av ordföranden: Olle Lind/);
      const decided = await house.press('Ylva Brandt', dataOf(tied, /Utslagsröst: ja/));
      assert.match(wordsIn(decided), /Ordföranden avgjorde med sin utslagsröst: ja\./);
    }));

  it('of a secret kind shows who has voted and nobody’s choice', () =>
    inMeeting(async (house) => {
      await house.say('Ylva Brandt', 'sluten omröstning: Vem leder? / Anna / Erik');
      const card = await voteCard(house, 'Sluten omröstning 1');
      const own = await house.press('Amina Warsame', dataOf(card, /Erik/));
      assert.match(wordsIn(own), /Du har röstat/);
      assert.deepEqual(
        buttonsOf(cardIn(own)).map(({ title }) => title),
        ['Anna', 'Erik'],
      );
      await house.press('Olle Lind', dataOf(card, /Erik/));
      await house.say('Petter Nordin', 'rösta Anna');
      await house.connector.waitFor(({ calls }) => asked(calls, 'Omröstningen är sluten') !== undefined);
      await house.say('Ylva Brandt', 'stäng omröstningen');
      await house.connector.waitFor(({ calls }) => asked(calls, '”Erik” fick flest röster: 2 av 2') !== undefined);
    }));
});

describe('three hundred people', () => {
  const PEOPLE = Array.from({ length: 300 }, (_, index) => `Person ${index + 1}`);

  it('press at once, twice delivered, a tenth changing: the tally is exact, the card updated once a second', async () => {
    const councils = await openCouncils(openMemoryStore());
    const file = {
      name: 'Stora rådet',
      chair: PEOPLE[0],
      secretary: PEOPLE[1],
      members: PEOPLE.map((name) => ({ name })),
      agenda: [{ title: 'Val' }],
    };
    await councils.setUp(parseSeriesFile(JSON.stringify(file)).settings, '2026-03-02T07:00:00.000Z', CHAT);
    const house = await BotHouse.open({ councils });
    try {
      await house.say('Person 1', 'starta mötet');
      await house.say('Person 1', 'omröstning: Ska vi?');
      const card = await voteCard(house);
      assert.equal(card?.['refresh'], undefined);
      assert.ok(buttonsOf(card).some(({ title }) => title === 'Uppdatera'));
      assert.match(wordsOf(asked(house.connector.calls, 'Omröstning 1') ?? assert.fail()), /Gruppen är för stor/);
      const [yes, no] = [dataOf(card, /^ja$/), dataOf(card, /^nej$/)];
      // With five choices the chair has two buttons more: none of them is lost.
      await house.say('Person 1', 'omröstning: Var? / Ett / Två / Tre / Fyra / Fem');
      const many = dataOf(await voteCard(house, 'Omröstning 2'), /^Fem$/);
      assert.deepEqual(
        buttonsOf(cardIn(await house.press('Person 1', { ...many, verb: 'refresh' }))).map(({ title }) => title),
        ['Rösta', 'Stäng omröstningen', 'Uppdatera'],
      );
      await house.say('Person 1', 'stäng omröstning 2');
      const press = (name: string, data: Json): Promise<Answered>[] => {
        const frame = house.frame(name);
        return [house.press(name, data, frame), house.press(name, data, { ...frame, id: 'f:2' })];
      };
      await Promise.all(PEOPLE.flatMap((name, at) => press(name, at % 3 === 0 ? no : yes)));
      await Promise.all(PEOPLE.filter((_, at) => at % 10 === 0).flatMap((name) => press(name, no)));
      await house.say('Person 1', 'stäng omröstningen');
      const expected = PEOPLE.filter((_, at) => at % 3 !== 0 && at % 10 !== 0).length;
      const [vote] = (await house.meeting()).votes;
      assert.deepEqual(
        vote?.tally?.map(({ votes }) => votes),
        [expected, 300 - expected, 0],
      );
      await house.connector.waitFor(
        ({ calls }) => asked(calls, `Förslaget antogs med ${expected} röster mot ${300 - expected}.`) !== undefined,
      );
      const tag = house.connector.calls.find((call) => call.kind === 'post' && wordsOf(call).includes('Omröstning 1'))?.activity;
      const shown = house.connector.calls.filter((call) => call.activity === tag);
      for (const [at, call] of shown.entries()) assert.ok(call.at - (shown[at - 1]?.at ?? 0) >= 990);
      assert.ok(shown.every((call) => JSON.stringify(call.body).length < 28_000));
      assert.deepEqual(house.connector.violations, []);
    } finally {
      await house.close();
    }
  });
});
