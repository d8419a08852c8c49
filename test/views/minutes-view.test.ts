import assert from 'node:assert/strict';
import type { MinutesItem, MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { came, ended, item, line, open, planned, round, series, turn } from './council.ts';
import { fullMeeting } from './full-meeting.ts';

const firstItem = (view: MinutesView): MinutesItem => view.items[0] ?? assert.fail('no item');
const texts = (entries: MinutesItem['rounds'][number] | undefined) => entries?.entries.map((entry) => [entry.name, entry.text]);

describe('minutes: the head', () => {
  it('takes what the series and the meeting say, empty as null or []', () => {
    const { items, ...head } = minutesView(series, planned());
    assert.deepEqual(items, []);
    assert.deepEqual(head, {
      series: 'rds',
      council: 'Rådet för digital samverkan',
      department: 'Staben för verksamhetsutveckling',
      documentTitle: 'Minnesanteckningar',
      language: 'sv',
      number: 12,
      date: '2024-05-14',
      time: { start: null, end: null },
      place: null,
      status: 'planned',
      chair: 'Ylva Sandgren',
      secretary: 'Jonas Hedlund',
      present: [],
      apologies: [],
      absent: [],
      guests: [],
      nextMeeting: null,
      verifiers: [],
      approvedAt: null,
      rectifications: [],
      digest: null,
    });
  });

  const given = { start: '09:00', end: '16:00' };
  const times: readonly [string, Parameters<typeof minutesView>[1], MinutesView['time']][] = [
    ['not started, nothing said', planned(), { start: null, end: null }],
    ['started: when it started, Swedish summer time', open(), { start: '09:00', end: null }],
    ['ended: when it ended', ended(), { start: '09:00', end: '11:30' }],
    [
      'winter time',
      ended({ startedAt: '2024-01-09T08:00:00.000Z', endedAt: '2024-01-09T23:30:00.000Z' }),
      { start: '09:00', end: '00:30' },
    ],
    ['as `tid:` gave it', ended({ time: given, endedAt: '2024-05-14T09:00:00.000Z' }), given],
    ['`tid: 8–` leaves the end to the meeting', ended({ time: { start: '08:00', end: null } }), { start: '08:00', end: '11:30' }],
  ];
  for (const [name, meeting, time] of times) it(`time: ${name}`, () => assert.deepEqual(minutesView(series, meeting).time, time));

  it('names the officers of this meeting before those of the series', () => {
    const view = minutesView(series, ended({ chair: 'Liv Ström', verifiers: ['Oskar Wiik'] }));
    assert.equal(view.chair, 'Liv Ström');
    assert.equal(view.secretary, 'Jonas Hedlund');
    assert.deepEqual(view.verifiers, [{ name: 'Oskar Wiik', at: null }]);
  });
});

describe('minutes: who was there', () => {
  it('puts the present in the members’ order, co-opted among them, then officers who are no members', () => {
    const meeting = ended({
      secretary: 'Moa Lind',
      attendance: ['Moa Lind', 'Tuva Nylander', 'Samira Haddad', 'Ylva Sandgren'].map((name) => came(name)),
    });
    assert.deepEqual(
      minutesView(series, meeting).present.map((person) => person.name),
      ['Ylva Sandgren', 'Samira Haddad', 'Tuva Nylander', 'Moa Lind'],
    );
  });

  const memberships: readonly [string, string][] = [
    ['2023-12-31', 'Kustens räddningstjänst'],
    ['2024-01-01', 'Kustens kommunalförbund'],
  ];
  for (const [date, organisation] of memberships)
    it(`gives the organisation of the meeting’s day: ${date}`, () => {
      const [person] = minutesView(series, ended({ date, attendance: [came('Bengt-Åke Moberg')] })).present;
      assert.equal(person?.organisation, organisation);
    });

  it('numbers the items between which somebody was there', () => {
    const items = [item('i1', 'Ett'), item('i2', 'Två'), item('i3', 'Tre')];
    const attendance = [came('Samira Haddad', { fromItem: 'i2', toItem: 'i3', remote: true }), came('Oskar Wiik')];
    assert.deepEqual(minutesView(series, ended({ items, attendance })).present, [
      { name: 'Samira Haddad', organisation: 'Regionen', role: 'systemförvaltare, e-hälsa', remote: true, fromItem: 2, toItem: 3 },
      { name: 'Oskar Wiik', organisation: null, role: null, remote: false, fromItem: null, toItem: null },
    ]);
  });

  it('counts as absent the members of that day who neither came nor sent apologies, once the meeting has ended', () => {
    const attendance = [came('Oskar Wiik'), came('Ylva Sandgren'), { ...came('Liv Ström'), status: 'apology' as const }];
    const absent = ['Bengt-Åke Moberg', 'Samira Haddad', 'Jonas Hedlund', 'Tuva Nylander'];
    assert.deepEqual(minutesView(series, ended({ attendance })).absent, absent);
    assert.deepEqual(minutesView(series, open({ attendance })).absent, []);
    assert.deepEqual(minutesView(series, ended({ attendance })).apologies, ['Liv Ström']);
  });

  it('puts apologies in the members’ order', () => {
    const attendance = ['Oskar Wiik', 'Samira Haddad'].map((name) => ({ ...came(name), status: 'apology' as const }));
    assert.deepEqual(minutesView(series, ended({ attendance })).apologies, ['Samira Haddad', 'Oskar Wiik']);
  });

  it('keeps guests out of the present, in the order of entry, with the numbers of their items', () => {
    const items = [item('i1', 'Ett'), item('i2', 'Förslag', { status: 'proposed' }), item('i3', 'Tre')];
    const guest = (name: string, of: readonly string[]) => ({ name, role: null, organisation: null, items: of });
    const guests = [guest('Nils Falk', ['i3', 'i1']), guest('Agda Ros', ['i2'])];
    const view = minutesView(series, ended({ items, guests, attendance: [came('Nils Falk')] }));
    assert.deepEqual(view.present, []);
    assert.deepEqual(
      view.guests.map((one) => [one.name, one.items]),
      [
        ['Nils Falk', [1, 2]],
        ['Agda Ros', []],
      ],
    );
  });
});

describe('minutes: the items', () => {
  it('numbers only what is on the agenda', () => {
    const items = [
      item('i1', 'Ett'),
      item('i2', 'Nej', { status: 'rejected' }),
      item('i3', 'Kanske', { status: 'proposed' }),
      item('i4', 'Två'),
    ];
    assert.deepEqual(
      minutesView(series, ended({ items })).items.map(({ number, title }) => [number, title]),
      [
        [1, 'Ett'],
        [2, 'Två'],
      ],
    );
  });

  it('puts the latest summary first, the entries among its sources and still in the round', () => {
    const lines = [
      line('l1', 'i1', 'Oskar Wiik', { kind: 'note', text: 'En not.' }),
      line('l2', 'i1', 'Liv Ström', { kind: 'entry', text: 'Mitt.' }, { round: 'r1' }),
      line('l3', 'i1', 'Jonas Hedlund', { kind: 'summary', text: 'Första.' }),
      line('l4', 'i1', 'Jonas Hedlund', { kind: 'summary', text: 'Andra.' }),
    ];
    const view = firstItem(
      minutesView(series, ended({ items: [item('i1', 'Ett')], rounds: [round('r1', 'i1', [turn('Liv Ström')])], lines })),
    );
    assert.deepEqual(
      view.paragraphs.map(({ kind, text, sources }) => [kind, text, sources.map((source) => source.id)]),
      [
        ['summary', 'Andra.', ['l4', 'l2']],
        ['note', 'En not.', ['l1']],
      ],
    );
    assert.deepEqual(texts(view.rounds[0]), [['Liv Ström', 'Mitt.']]);
  });

  it('says of every source who and when', () => {
    const lines = [line('l5', 'i1', 'Oskar Wiik', { kind: 'note', text: 'En not.' })];
    const [paragraph] = firstItem(minutesView(series, ended({ items: [item('i1', 'Ett')], lines }))).paragraphs;
    assert.deepEqual(paragraph?.sources, [{ id: 'l5', name: 'Oskar Wiik', at: '2024-05-14T07:05:00.000Z' }]);
  });

  it('joins the answers to a question, keeps an open one, and forgets withdrawn answers', () => {
    const lines = [
      line('l1', 'i1', 'Oskar Wiik', { kind: 'question', text: 'När?' }, { number: 1 }),
      line('l2', 'i1', 'Oskar Wiik', { kind: 'question', text: 'Vem?' }, { number: 2 }),
      line('l3', 'i2', 'Liv Ström', { kind: 'answer', text: 'I maj.', question: 1 }, { to: 'l1' }),
      line('l4', 'i2', 'Liv Ström', { kind: 'answer', text: 'Senast.', question: 1 }, { to: 'l1' }),
      line('l5', 'i2', 'Liv Ström', { kind: 'answer', text: 'Jag.', question: 2 }, { to: 'l2', state: 'withdrawn' }),
    ];
    const view = minutesView(series, ended({ items: [item('i1', 'Ett'), item('i2', 'Två')], lines }));
    assert.deepEqual(
      firstItem(view).paragraphs.map(({ text, answer, sources }) => [text, answer, sources.map((source) => source.id)]),
      [
        ['När?', 'I maj.\nSenast.', ['l1', 'l3', 'l4']],
        ['Vem?', null, ['l2']],
      ],
    );
  });

  it('shows nothing of what was withdrawn', () => {
    const gone = { state: 'withdrawn' as const };
    const lines = [
      line('l1', 'i1', 'Liv Ström', { kind: 'note', text: 'Nej.' }, gone),
      line('l2', 'i1', 'Liv Ström', { kind: 'summary', text: 'Nej.' }, gone),
      line('l3', 'i1', 'Liv Ström', { kind: 'entry', text: 'Nej.' }, { ...gone, round: 'r1' }),
      line('l4', 'i1', 'Liv Ström', { kind: 'decision', sort: 'decision', text: 'Nej.' }, gone),
      line('l5', 'i1', 'Liv Ström', { kind: 'dissent', text: 'Nej.' }, { to: 'l4' }),
      line('l6', 'i1', 'Liv Ström', { kind: 'motion', sort: 'decision', text: 'Nej.' }, { ...gone, number: 1 }),
      line('l7', 'i1', 'Liv Ström', { kind: 'action', text: 'Nej.', what: 'Nej.', who: [], due: null }, { ...gone, number: 1 }),
    ];
    const meeting = ended({ items: [item('i1', 'Ett')], rounds: [round('r1', 'i1', [turn('Liv Ström')])], lines });
    assert.ok(!JSON.stringify(minutesView(series, meeting)).includes('Nej.'));
  });

  it('puts a dissent under its decision, and leads an adopted decision back to its motion', () => {
    const { motions, decisions } = minutesView(series, fullMeeting).items[2] ?? assert.fail();
    assert.deepEqual(
      motions.map(({ number, text, by, state }) => [number, text, by, state]),
      [[1, 'Vi går fram tillsammans i höst.', 'Samira Haddad', 'adopted']],
    );
    assert.deepEqual(
      decisions.map(({ kind, dissents, vote, sources }) => [
        kind,
        dissents.map(({ name, text }) => [name, text]),
        vote,
        sources.map(({ id }) => id),
      ]),
      [['consensus', [['Bengt-Åke Moberg', 'Kusten vill vänta till våren.']], null, ['l16', 'l15']]],
    );
  });

  it('gives actions with owners, due and what became of them', () => {
    const due = { text: 'senast fredag', date: '2024-05-17' };
    const action = (what: string, who: string[]) => ({ kind: 'action' as const, text: what, what, who, due });
    const lines = [
      line('l1', 'i1', 'Liv Ström', action('gör', ['Liv Ström']), { number: 4, outcome: 'done' }),
      line('l2', 'i1', 'Liv Ström', action('någon gör', []), { number: 5, outcome: 'open' }),
    ];
    assert.deepEqual(
      firstItem(minutesView(series, ended({ items: [item('i1', 'Ett')], lines }))).actions.map(({ sources, ...rest }) => rest),
      [
        { number: 4, what: 'gör', who: ['Liv Ström'], due, status: 'done' },
        { number: 5, what: 'någon gör', who: [], due, status: 'open' },
      ],
    );
  });
});

describe('minutes: the rounds', () => {
  const entry = (id: string, by: string, text: string, roundId: string | null = 'r1', itemId: string | null = 'i1') =>
    line(id, itemId, by, { kind: 'entry', text }, { round: roundId });
  const items = [item('i1', 'Ett'), item('i2', 'Laget runt', { round: true })];

  it('has one entry for each person, in the order the turns ended up, latecomers of other kinds after', () => {
    const lines = [
      entry('l1', 'Petra Quist', 'Gäst.'),
      entry('l2', 'Ylva Sandgren', 'Först skrivet.'),
      entry('l3', 'Oskar Wiik', 'Ett.'),
      entry('l4', 'Oskar Wiik', 'Två.'),
      entry('l5', 'Bengt-Åke Moberg', 'Förhinder.'),
    ];
    const turns = [turn('Oskar Wiik'), turn('Liv Ström', 'passed'), turn('Ylva Sandgren')];
    const view = firstItem(minutesView(series, ended({ items, lines, rounds: [round('r1', 'i1', turns)] })));
    assert.deepEqual(texts(view.rounds[0]), [
      ['Oskar Wiik', 'Ett.\nTvå.'],
      ['Ylva Sandgren', 'Först skrivet.'],
      ['Petra Quist', 'Gäst.'],
      ['Bengt-Åke Moberg', 'Förhinder.'],
    ]);
    assert.deepEqual(
      view.rounds[0]?.entries[0]?.sources.map((source) => source.id),
      ['l3', 'l4'],
    );
  });

  it('puts a free round in the members’ order', () => {
    const lines = [entry('l1', 'Oskar Wiik', 'O.'), entry('l2', 'Petra Quist', 'P.'), entry('l3', 'Samira Haddad', 'S.')];
    const turns = [turn('Oskar Wiik'), turn('Samira Haddad')];
    const view = firstItem(
      minutesView(series, ended({ items, lines, rounds: [round('r1', 'i1', turns, { free: true, question: 'Hur?' })] })),
    );
    assert.equal(view.rounds[0]?.question, 'Hur?');
    assert.deepEqual(texts(view.rounds[0]), [
      ['Samira Haddad', 'S.'],
      ['Oskar Wiik', 'O.'],
      ['Petra Quist', 'P.'],
    ]);
  });

  it('keeps several rounds of an item apart, in order', () => {
    const lines = [entry('l1', 'Oskar Wiik', 'Ett.'), entry('l2', 'Oskar Wiik', 'Två.', 'r2')];
    const rounds = [round('r1', 'i1', [turn('Oskar Wiik')]), round('r2', 'i1', [turn('Oskar Wiik')], { question: 'Mer?' })];
    assert.deepEqual(
      firstItem(minutesView(series, ended({ items, lines, rounds }))).rounds.map((one) => [one.question, one.entries.length]),
      [
        [null, 1],
        ['Mer?', 1],
      ],
    );
  });

  it('gives early entries that no round took to the item meant for it, else to the first', () => {
    const lines = [entry('l1', 'Oskar Wiik', 'Tidigt.', null, null), entry('l2', 'Liv Ström', 'Också.', null, null)];
    const home = (of: typeof items) =>
      minutesView(series, ended({ items: of, lines })).items.map((one) => one.rounds.map((held) => [held.question, texts(held)]));
    const early = [
      null,
      [
        ['Liv Ström', 'Också.'],
        ['Oskar Wiik', 'Tidigt.'],
      ],
    ];
    assert.deepEqual(home(items), [[], [early]]);
    assert.deepEqual(home(items.slice(0, 1)), [[early]]);
  });

  it('shows an entry of an item without round as a round without question, before those held', () => {
    const lines = [entry('l1', 'Oskar Wiik', 'Före.', null), entry('l2', 'Oskar Wiik', 'I.')];
    const view = firstItem(
      minutesView(series, ended({ items, lines, rounds: [round('r1', 'i1', [turn('Oskar Wiik')], { question: 'Nu?' })] })),
    );
    assert.deepEqual(
      view.rounds.map((held) => [held.question, held.entries[0]?.text]),
      [
        [null, 'Före.'],
        ['Nu?', 'I.'],
      ],
    );
  });
});
