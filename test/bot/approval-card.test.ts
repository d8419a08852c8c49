import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { cardOf, wordsOf } from '../doubles/connector.ts';
import { CHAT, type Json, withHouse } from './house.ts';
import { AMINA, cardIn, dataOf, FIRST, OLLE, PETTER, ReviewedHouse, titlesOf, wordsIn, YLVA } from './reviewed.ts';

const SENTENCE = 'Minnesanteckningarna från mötena i januari och februari godkändes';
const APPROVALS = ['Godkänn', 'Godkänn med anmärkning', 'Begär ändring'];
const meetingOf = ({ house }: ReviewedHouse) => house.meeting();
const approvalPosts = ({ house }: ReviewedHouse) => house.connector.posts(CHAT).filter((call) => wordsOf(call).startsWith('Godkännande'));
const wordsOfCard = (content: Json): string =>
  wordsOf({ body: { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] } });

describe('the approval card', () => {
  it('lists the minutes that wait, each with its link and what changed since it was circulated', () =>
    ReviewedHouse.with(async (at) => {
      assert.equal(await at.tab(PETTER, FIRST, { type: 'circulateMinutes', until: null }), 'done');
      await at.say(AMINA, 'rätta: s/läker/läcker/');
      const card = await at.atApproval();
      const words = wordsOfCard(card);
      assert.match(
        words,
        /Möte nr 22, 12 januari 2026\nMöte nr 23, 2 februari 2026\nUte för justering · Ändrat sedan utskicket: punkt 1\./,
      );
      assert.match(JSON.stringify(card), /"url":"https:\/\/exempel\.invalid\/tab\/\?meeting=radet_1"/);
      assert.deepEqual(titlesOf(card), APPROVALS);
    }));

  it('says that nothing has changed, and nothing of the kind where they never were circulated', () =>
    ReviewedHouse.with(async (at) => {
      assert.match(wordsOfCard(await at.atApproval()), /Möte nr 23, 2 februari 2026\nUtkast$/);
      await at.tab(PETTER, FIRST, { type: 'circulateMinutes', until: null });
      await at.card('Ute för justering · Inget har ändrats sedan utskicket.');
    }));

  it('has buttons for chair and secretary alone', () =>
    ReviewedHouse.with(async (at) => {
      const card = await at.atApproval();
      const { data } = (card['refresh'] as { action: { data: Json } }).action;
      assert.deepEqual(titlesOf(cardIn(await at.house.press(PETTER, data))), APPROVALS);
      const member = await at.house.press(AMINA, data);
      assert.deepEqual(titlesOf(cardIn(member)), []);
      assert.match(wordsIn(member), /Möte nr 23/);
      const pressed = await at.house.press(AMINA, dataOf(card, 'Godkänn'));
      assert.match(wordsIn(pressed), /Bara ordföranden och sekreteraren/);
      assert.deepEqual((await meetingOf(at)).lines, [], 'not even a motion');
    }));

  it('approves all of them in one decision, which counts when the meeting ends', () =>
    ReviewedHouse.with(async (at) => {
      const card = await at.atApproval();
      const answer = await at.house.press(YLVA, dataOf(card, 'Godkänn'));
      assert.match(wordsIn(answer), new RegExp(`Beslut: ${SENTENCE}\\.`));
      assert.deepEqual(titlesOf(cardIn(answer)), []);
      const [line, ...others] = (await meetingOf(at)).lines;
      assert.deepEqual(others, []);
      assert.deepEqual(line?.body, { kind: 'decision', sort: 'decision', text: `${SENTENCE}.`, approves: [22, 23] });
      assert.equal(line.by, YLVA);
      await at.card(`Beslut: ${SENTENCE}.`);
      await at.say(YLVA, 'avsluta mötet');
      assert.equal(await at.statusOf(FIRST), 'approved');
      assert.equal(approvalPosts(at).length, 1, 'one message for the item');
    }));

  it('takes the remark into the decision', () =>
    ReviewedHouse.with(async (at) => {
      const press = dataOf(await at.atApproval(), 'Godkänn med anmärkning');
      const missing = await at.house.press(YLVA, { ...press, remark: ' \u0000 ' });
      assert.match(wordsIn(missing), /Inget är sparat\. Skriv först vad det gäller\./);
      assert.match(wordsIn(await at.house.press(YLVA, { ...press, remark: 'a'.repeat(2_001) })), /längre än/);
      assert.deepEqual((await meetingOf(at)).lines, []);
      await at.house.press(YLVA, { ...press, remark: 'att Olle deltog på distans' });
      const [line] = (await meetingOf(at)).lines;
      assert.equal(line?.body.text, `${SENTENCE} med anmärkningen att Olle deltog på distans.`);
      assert.deepEqual(line.body.kind === 'decision' && line.body.approves, [22, 23]);
    }));

  it('asks for a change in the minutes that it concerns', () =>
    ReviewedHouse.with(async (at) => {
      const press = dataOf(await at.atApproval(), 'Begär ändring');
      const answer = await at.house.press(YLVA, { ...press, change: 'Taket läcker, det läker inte.' });
      assert.match(wordsIn(answer), /Ylva Brandt begär en ändring: Taket läcker, det läker inte\./);
      assert.deepEqual(await at.remarks(FIRST), [`change ${YLVA}: Taket läcker, det läker inte.`]);
      assert.deepEqual(titlesOf(cardIn(answer)), APPROVALS);
    }));

  it('lets one choose which minutes, where there are several', () =>
    ReviewedHouse.with(async (at) => {
      await at.say(YLVA, 'starta mötet', 'avsluta mötet');
      const card = await at.atApproval();
      const press = dataOf(card, 'Begär ändring');
      assert.equal(press['minutes'], undefined);
      assert.match(JSON.stringify(card), /"title":"Möte nr 23, 2 februari 2026","value":"radet_1"/);
      await at.house.press(YLVA, { ...press, minutes: 'radet_2', change: 'Plats saknas.' });
      assert.deepEqual([await at.remarks(FIRST), await at.remarks('radet_2')], [[], [`change ${YLVA}: Plats saknas.`]]);
      assert.match(wordsIn(await at.house.press(YLVA, { ...press, minutes: 'radet_3', change: 'Mitt eget.' })), /gått vidare/);
    }));

  it('is posted once for its item, and says afterwards what was decided', () =>
    ReviewedHouse.with(async (at) => {
      await at.atApproval();
      await at.say(YLVA, 'beslut: Protokollet från möte nr 23 godkändes.', 'tillbaka', 'nästa', 'avsluta mötet');
      const [card] = approvalPosts(at);
      const shown = (): string => wordsOf(at.house.connector.latest(card?.activity ?? '') ?? assert.fail());
      await at.house.connector.waitFor(() => /Godkänner: möte nr 23\.\nVäntar på godkännande: möte nr 22\.$/.test(shown()));
      await at.card('Minnesanteckningar från möte nr 24: utkast');
      assert.equal(approvalPosts(at).length, 1);
      assert.deepEqual(titlesOf(cardOf(at.house.connector.latest(card?.activity ?? '') ?? assert.fail())), []);
    }));

  it('is not posted where nothing waits', () =>
    withHouse({ empty: true }, async (house) => {
      const file = { name: 'Rådet', chair: YLVA, members: [{ name: YLVA }], agenda: [{ title: 'Föregående protokoll', approval: true }] };
      await house.councils.setUp(parseSeriesFile(JSON.stringify(file)).settings, '2026-02-02T07:00:00.000Z', CHAT);
      await house.say(YLVA, 'starta mötet');
      await house.say(YLVA, 'hjälp');
      await house.connector.waitFor(({ calls }) => calls.some((call) => /Du kan skriva/.test(wordsOf(call))));
      await house.say(YLVA, 'avsluta mötet');
      await house.connector.waitFor(({ calls }) => calls.some((call) => /utkast/.test(wordsOf(call))));
      assert.ok(!house.connector.calls.some((call) => /Godkännande av/.test(wordsOf(call))));
    }));

  it('refuses a press from a card that the meeting has left behind, and shows how it stands', () =>
    ReviewedHouse.with(async (at) => {
      const card = await at.atApproval();
      const both = await Promise.all([YLVA, PETTER].map((name) => at.house.press(name, dataOf(card, 'Godkänn'))));
      assert.equal((await meetingOf(at)).lines.length, 1);
      assert.equal(both.filter((answer) => /gått vidare/.test(wordsIn(answer))).length, 1);
      await at.say(YLVA, 'ångra', 'punkt 1');
      assert.match(wordsIn(await at.house.press(YLVA, dataOf(card, 'Godkänn'))), /gått vidare/);
      await at.house.press(YLVA, { ...dataOf(card, 'Begär ändring'), change: 'Sent.' });
      assert.deepEqual(await at.remarks(FIRST), []);
    }));

  it('changes nothing for forged data, and answers it', () =>
    ReviewedHouse.with(async (at) => {
      const card = await at.atApproval();
      const [approve, change] = [dataOf(card, 'Godkänn'), { ...dataOf(card, 'Begär ändring'), change: 'Påhittat.' }];
      const other = parseSeriesFile(JSON.stringify({ name: 'Andra rådet', chair: YLVA, members: [{ name: YLVA }] }));
      const id = await at.councils.setUp(other.settings, '2026-03-02T07:00:00.000Z', null);
      const forged: readonly Json[] = [
        { ...approve, waiting: '23' },
        { ...approve, waiting: '22,23,99' },
        { ...approve, waiting: '__proto__' },
        { ...approve, waiting: ['22', '23'] },
        { ...approve, waiting: undefined },
        { ...approve, item: '__proto__' },
        { ...approve, item: 'i1' },
        { ...approve, meeting: FIRST },
        { ...approve, meeting: `${id}_1` },
        { ...approve, meeting: '__proto__' },
        { ...change, minutes: `${id}_1` },
        { ...change, minutes: '__proto__' },
        { ...change, minutes: ['radet_1'] },
        { ...change, minutes: undefined },
        { ...change, meeting: `${id}_1` },
        { ...change, change: { text: 'Påhittat.' } },
        { ...change, verb: 'verify', meeting: `${id}_1` },
        { ...change, verb: 'requestChange', meeting: `${id}_1` },
        { ...change, verb: 'comment', meeting: 'constructor' },
      ];
      const before = JSON.stringify([await meetingOf(at), await at.councils.meeting(FIRST), await at.councils.meeting(`${id}_1`)]);
      for (const one of forged) {
        const answer = await at.house.press(YLVA, one);
        assert.equal(answer.status, 200);
        assert.notEqual(wordsIn(answer), '', JSON.stringify(one));
      }
      for (const name of [AMINA, OLLE, 'Okänd']) await at.house.press(name, { ...approve, by: YLVA, from: { name: YLVA }, turn: YLVA });
      await at.house.press('Okänd', change);
      assert.equal(JSON.stringify([await meetingOf(at), await at.councils.meeting(FIRST), await at.councils.meeting(`${id}_1`)]), before);
    }));

  it('reads earlier minutes only while the item is up, and each once', () =>
    ReviewedHouse.with(async (at) => {
      const { meeting } = at.councils;
      let reads = 0;
      at.councils.meeting = (id) => {
        if (id === FIRST) reads += 1;
        return meeting(id);
      };
      const card = await at.atApproval();
      const { data } = (card['refresh'] as { action: { data: Json } }).action;
      for (const name of [YLVA, PETTER, AMINA, OLLE]) await at.house.press(name, data);
      assert.equal(reads, 1);
      await at.say(YLVA, 'tillbaka');
      await at.say(AMINA, 'not: Mer om arkivet.');
      assert.equal(reads, 1);
    }));
});
