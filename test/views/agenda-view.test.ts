import assert from 'node:assert/strict';
import { agendaView } from '../../src/views/agenda-view.ts';
import { came, item, line, open, planned, round, series, turn } from './council.ts';

describe('agenda', () => {
  const items = [
    item('i1', 'Ett'),
    item('i2', 'Förslag', { status: 'proposed', proposal: { number: 2, by: 'Oskar Wiik' } }),
    item('i3', 'Två', { status: 'current', minutes: 15, responsible: 'Liv' }),
    item('i4', 'Tre', { status: 'waiting' }),
  ];

  it('numbers the adopted items and says which is up', () => {
    const view = agendaView(series, open({ items }));
    assert.equal(view.current, 2);
    assert.deepEqual(
      view.items.map(({ id, number, status }) => [id, number, status]),
      [
        ['i1', 1, 'done'],
        ['i3', 2, 'current'],
        ['i4', 3, 'waiting'],
      ],
    );
  });

  it('has nothing up before the meeting', () => {
    const view = agendaView(series, planned({ items: [item('i1', 'Ett', { status: 'waiting' })] }));
    assert.deepEqual([view.current, view.round, view.startedAt, view.recorded], [null, null, null, []]);
  });

  it('shows the latest round of the item that is up, and of no other', () => {
    const rounds = [
      round('r1', 'i3', [turn('Liv Ström')]),
      round('r2', 'i3', [turn('Liv Ström', 'speaking')], { status: 'open' }),
      round('r3', 'i1', [turn('Liv Ström')]),
    ];
    assert.equal(agendaView(series, open({ items, rounds })).round?.id, 'r2');
    assert.equal(agendaView(series, open({ items, rounds: rounds.slice(2) })).round, null);
  });

  it('lists open motions and proposed items by their common number', () => {
    const motion = { kind: 'motion' as const, sort: 'decision' as const };
    const lines = [
      line('l1', 'i1', 'Liv Ström', { ...motion, text: 'Öppet.' }, { number: 3, outcome: 'open' }),
      line('l2', 'i1', 'Liv Ström', { ...motion, text: 'Antaget.' }, { number: 1, outcome: 'adopted' }),
      line('l3', 'i1', 'Liv Ström', { ...motion, text: 'Avslaget.' }, { number: 4, outcome: 'rejected' }),
      line('l4', 'i1', 'Liv Ström', { ...motion, text: 'Ångrat.' }, { number: 5, outcome: 'open', state: 'withdrawn' }),
    ];
    assert.deepEqual(agendaView(series, open({ items, lines })).proposals, [
      { number: 2, kind: 'item', text: 'Förslag', by: 'Oskar Wiik' },
      { number: 3, kind: 'motion', text: 'Öppet.', by: 'Liv Ström' },
    ]);
  });

  it('keeps a question until it is answered', () => {
    const lines = [
      line('l1', 'i1', 'Oskar Wiik', { kind: 'question', text: 'När?' }, { number: 1 }),
      line('l2', 'i1', 'Oskar Wiik', { kind: 'question', text: 'Vem?' }, { number: 2 }),
      line('l3', 'i1', 'Liv Ström', { kind: 'answer', text: 'Nu.', question: 1 }, { to: 'l1' }),
    ];
    assert.deepEqual(agendaView(series, open({ items, lines })).questions, [{ number: 2, text: 'Vem?', by: 'Oskar Wiik' }]);
  });

  it('confirms the decisions and actions of the item that is up, newest last', () => {
    const due = { text: 'i juni', date: '2024-06-30' };
    const lines = [
      line('l1', 'i1', 'Ylva Sandgren', { kind: 'decision', sort: 'decision', text: 'Annan punkt.' }),
      line('l2', 'i3', 'Ylva Sandgren', { kind: 'decision', sort: 'consensus', text: 'Så blir det.' }),
      line('l3', 'i3', 'Oskar Wiik', { kind: 'note', text: 'En not.' }),
      line('l4', 'i3', 'Oskar Wiik', { kind: 'action', text: 'x', what: 'skriver', who: ['Liv Ström'], due }, { number: 9 }),
    ];
    assert.deepEqual(agendaView(series, open({ items, lines })).recorded, [
      { line: 'l2', kind: 'consensus', number: null, text: 'Så blir det.', by: 'Ylva Sandgren', who: [], due: null },
      { line: 'l4', kind: 'action', number: 9, text: 'skriver', by: 'Oskar Wiik', who: ['Liv Ström'], due },
    ]);
  });

  it('names who is there, from afar, not coming, and as guest', () => {
    const view = agendaView(
      series,
      open({
        items,
        attendance: [came('Oskar Wiik', { remote: true }), came('Ylva Sandgren'), { ...came('Liv Ström'), status: 'apology' }],
        guests: [{ name: 'Nils Falk', role: null, organisation: null, items: ['i4', 'i1'] }],
      }),
    );
    assert.deepEqual(view.present, ['Ylva Sandgren', 'Oskar Wiik']);
    assert.deepEqual(view.remote, ['Oskar Wiik']);
    assert.deepEqual(view.apologies, ['Liv Ström']);
    assert.deepEqual(view.guests, [{ name: 'Nils Falk', items: [1, 3] }]);
  });
});
