import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';

const parse = (given: unknown) => parseSeriesFile(JSON.stringify(given));

describe('a series file', () => {
  it('needs a name only', () => {
    assert.deepEqual(parse({ name: 'Rådet' }), {
      settings: {
        name: 'Rådet',
        department: null,
        documentTitle: 'Minnesanteckningar',
        language: 'sv',
        form: 'table',
        quorum: null,
        nextNumber: 1,
        nextDate: null,
        chair: null,
        secretary: null,
        verifiers: [],
        members: [],
        agenda: [],
        unapprovedMinutes: [],
        openActions: [],
        unknown: {},
      },
      unknown: [],
    });
  });

  it('has a title in its language', () => {
    assert.equal(parse({ name: 'Council', language: 'en' }).settings.documentTitle, 'Minutes');
    assert.equal(parse({ name: 'Council', language: 'en', documentTitle: 'Notes' }).settings.documentTitle, 'Notes');
  });

  it('may say null for what it does not know', () => {
    const { settings } = parse({ name: 'Rådet', language: null, nextNumber: null, members: null, quorum: null });
    assert.deepEqual([settings.language, settings.nextNumber, settings.members], ['sv', 1, []]);
  });

  it('makes items with a round, an approval or the other matters standing', () => {
    const agenda = [
      { title: 'A' },
      { title: 'B', round: true },
      { title: 'C', approval: true },
      { title: 'D', other: true },
      { title: 'E', standing: true },
    ];
    const { settings } = parse({ name: 'Rådet', agenda });
    assert.deepEqual(
      settings.agenda.map(({ standing }) => standing),
      [false, true, true, true, true],
    );
  });

  it('composes names, and knows officers and owners of actions by their aliases', () => {
    const { settings } = parse({
      name: 'R',
      chair: 'a\u030asa',
      verifiers: ['ÅB'],
      members: [{ name: 'A\u030asa Berg', aliases: ['Åsa', 'ÅB'] }],
      openActions: [{ number: 1, what: 'ringer', who: ['Åsa', 'Bo'] }],
    });
    assert.equal(settings.members[0]?.name, 'Åsa Berg');
    assert.deepEqual([settings.chair, settings.verifiers], ['Åsa Berg', ['Åsa Berg']]);
    assert.deepEqual(settings.openActions[0]?.who, ['Åsa Berg', 'Bo']);
  });

  it('reads the open actions, with one or several names and a day or words', () => {
    const openActions = [
      { number: 4, what: 'skickar', who: 'Åsa', due: '2026-05-04' },
      { number: 5, what: 'ringer', who: ['Åsa', 'Bo'], due: 'till hösten' },
      { number: 6, what: 'skriver', due: { text: 'senast 2 juni', date: '2026-06-02' } },
    ];
    assert.deepEqual(
      parse({ name: 'R', openActions }).settings.openActions.map(({ who, due }) => [who, due]),
      [
        [['Åsa'], { text: '2026-05-04', date: '2026-05-04' }],
        [['Åsa', 'Bo'], { text: 'till hösten', date: null }],
        [[], { text: 'senast 2 juni', date: '2026-06-02' }],
      ],
    );
  });

  it('names the keys that we do not know, and keeps them', () => {
    const { settings, unknown } = parse({ name: 'R', motto: { sv: 'x' }, members: [{ name: 'Bo' }, { name: 'Åsa', phone: 1 }] });
    assert.deepEqual(unknown, ['motto', 'members[1].phone']);
    assert.deepEqual(settings.unknown, { motto: { sv: 'x' }, 'members[1].phone': 1 });
  });

  it('may begin with a byte-order mark', () => {
    assert.equal(parseSeriesFile('\uFEFF{"name":"R"}').settings.name, 'R');
  });

  for (const [given, said] of [
    [[], /object/],
    [null, /object/],
    [{}, /name/],
    [{ name: ' ' }, /name: is empty/],
    [{ name: 'R', language: 'fi' }, /language/],
    [{ name: 'R', nextDate: '2026-02-31' }, /nextDate: is not a day/],
    [{ name: 'R', members: [{ name: 'A' }, { role: 'x' }] }, /members\[1\]\.name/],
    [{ name: 'R', nextNumber: 0, quorum: 1.5 }, /quorum.*nextNumber/],
  ] as const) {
    it(`is none as ${JSON.stringify(given)}`, () => {
      assert.throws(
        () => parse(given),
        (error) => error instanceof Error && said.test(error.message) && !error.message.includes('\n'),
      );
    });
  }
});
