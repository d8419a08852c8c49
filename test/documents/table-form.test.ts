import assert from 'node:assert/strict';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { ended, item, line, open, round, series, turn } from '../views/council.ts';
import { textDocument } from './text-document.ts';

const text = (view: MinutesView): string => textDocument(view, 'txt');
const ofItems = (items: Parameters<typeof ended>[0]): string => text(minutesView(series, ended(items)));

describe('minutes in the table form', () => {
  const view = minutesView(series, open());
  const heads: readonly [string, Partial<MinutesView>, RegExp, RegExp][] = [
    ['a draft says so', { status: 'verified' }, /^UTKAST$/m, /GODKÄN/i],
    ['approved minutes are no draft', { status: 'approved' }, /^Minnesanteckningar$/m, /UTKAST/],
    ['no date: the number alone', { date: null }, /^Möte nr 12\.$/m, /Mötesdatum/],
    ['no time known: no line for it', { time: { start: null, end: null } }, /möte nr 12\./, /Tid:/],
    ['an open end', { time: { start: '09:00', end: null } }, /^Tid: Kl\. 09\.00\.$/m, /–/],
    ['nobody absent: no heading', { absent: [] }, /Dagordning/, /Frånvarande/],
    ['no verifiers: not a word of it', { verifiers: [] }, /Vid protokollet: Jonas Hedlund/, /Justeras/],
    [
      'verifiers',
      { verifiers: ['Liv Ström', 'Oskar Wiik'].map((name) => ({ name, at: null })) },
      /^Justeras: Liv Ström och Oskar Wiik$/m,
      /null/,
    ],
  ];
  for (const [name, change, has, hasNot] of heads)
    it(name, () => {
      const document = text({ ...view, ...change });
      assert.match(document, has);
      assert.doesNotMatch(document, hasNot);
    });

  it('has what was wrong beside the text, and names the meeting where it was the other’s', () => {
    const rectification = { at: '2024-05-02T10:00:00.000Z', text: 'Mötet var i Vik.', by: 'Jonas Hedlund' };
    const own = text({
      ...view,
      rectifications: [
        { ...rectification, item: 3 },
        { ...rectification, item: null },
      ],
    });
    assert.match(own, /^Rättelser\n\nRättelse 2024-05-02, punkt 3: Mötet var i Vik\.\nRättelse 2024-05-02: Mötet var i Vik\.$/m);
    const made = { meeting: 'radet_1', number: 56, item: 3, text: 'Mötet var i Vik.' };
    assert.match(text({ ...view, rectified: [made] }), /^Rättelse av minnesanteckningarna från möte 56, punkt 3: Mötet var i Vik\.$/m);
    const report = text({ ...view, documentTitle: 'Rapport', rectified: [{ ...made, item: null }] });
    assert.match(report, /^Rättelse av möte 56: Mötet var i Vik\.$/m);
  });

  it('shows the entries of a round only where there is no summary', () => {
    const rounds = [round('r1', 'i1', [turn('Liv Ström')], { question: 'Hur går det?' })];
    const entry = line('l1', 'i1', 'Liv Ström', { kind: 'entry', text: 'Bra.' }, { round: 'r1' });
    const summary = line('l2', 'i1', 'Jonas Hedlund', { kind: 'summary', text: 'Alla mår bra.' });
    const items = [item('i1', 'Laget runt')];
    assert.match(ofItems({ items, rounds, lines: [entry] }), /Hur går det\?\n\n {3}Liv Ström: Bra\./);
    const summed = ofItems({ items, rounds, lines: [entry, summary] });
    assert.match(summed, /Alla mår bra\./);
    assert.doesNotMatch(summed, /Liv Ström: Bra/);
  });

  it('shows the next meeting at its item, else under a heading of its own', () => {
    const nextMeeting = { text: '11 juni i Sjöstad', date: '2024-06-11' };
    const own = /\nNästa möte\n11 juni i Sjöstad \(2024-06-11\)\n/;
    assert.match(ofItems({ nextMeeting, items: [item('i1', 'Ett')] }), own);
    const atItem = ofItems({ nextMeeting, items: [item('i1', 'Ett'), item('i2', 'Nästa möte 11 juni')] });
    assert.match(atItem, /2\. Nästa möte 11 juni\n\n {3}11 juni i Sjöstad \(2024-06-11\)\n/);
    assert.doesNotMatch(atItem, own);
  });

  const outcomes: readonly [string, Parameters<typeof item>[2], readonly string[]][] = [
    [
      'an item put off',
      { postponed: { title: 'Ett', reason: 'Tiden räckte inte' } },
      ['Punkten bordlades och tas upp på nästa möte. Skäl: Tiden räckte inte.'],
    ],
    [
      'several matters of one item',
      { postponed: { title: 'Kaffe', reason: null }, earlierPostponed: [{ title: 'Te', reason: 'Slut!' }] },
      ['”Te” bordlades och tas upp på nästa möte. Skäl: Slut!', '”Kaffe” bordlades och tas upp på nästa möte.'],
    ],
    ['an item that goes on', { continues: true }, ['Punkten fortsätter på nästa möte.']],
  ];
  for (const [name, more, sentences] of outcomes)
    it(name, () => assert.ok(ofItems({ items: [item('i1', 'Ett', more)] }).includes(`\n   ${sentences.join('\n\n   ')}\n`)));

  const motion = { kind: 'motion' as const, sort: 'decision' as const, text: 'Vi köper.' };
  const motions: readonly ['open' | 'rejected' | 'adopted', RegExp][] = [
    ['open', /Förslag 1 från Liv Ström: Vi köper\. \(öppet\)/],
    ['rejected', /Förslag 1 från Liv Ström: Vi köper\. \(avslaget\)/],
    ['adopted', /^1\. Ett\n\nVid/m],
  ];
  for (const [outcome, expected] of motions)
    it(`a motion, ${outcome}`, () =>
      assert.match(
        ofItems({ items: [item('i1', 'Ett')], lines: [line('l1', 'i1', 'Liv Ström', motion, { number: 1, outcome })] }),
        expected,
      ));

  const due = { text: 'senast fredag', date: '2024-05-17' };
  const actions: readonly [string, object, string][] = [
    [
      'with owners and a day',
      { who: ['Liv Ström', 'Oskar Wiik'], due },
      'Åtgärd 3: ringer banken. Ansvarig: Liv Ström och Oskar Wiik, senast fredag (2024-05-17).',
    ],
    [
      'in words only',
      { who: ['Liv Ström'], due: { text: 'till hösten', date: null } },
      'Åtgärd 3: ringer banken. Ansvarig: Liv Ström, till hösten.',
    ],
    ['of nobody', { who: [], due: null }, 'Åtgärd 3: ringer banken. Ansvarig saknas.'],
  ];
  for (const [name, body, sentence] of actions)
    it(`an action ${name}`, () => {
      const action = { kind: 'action' as const, text: '', what: 'ringer banken', who: [], due: null, ...body };
      const lines = [line('l1', 'i1', 'Liv Ström', action, { number: 3, outcome: 'open' })];
      assert.ok(ofItems({ items: [item('i1', 'Ett')], lines }).includes(`   ${sentence}\n`));
    });

  it('leads every paragraph of the page back to its line', () => {
    const lines = [line('l4', 'i1', 'Liv Ström', { kind: 'note', text: 'En not.' })];
    const page = textDocument(minutesView(series, ended({ items: [item('i1', 'Ett')], lines })), 'html');
    assert.match(page, /<p id="l4" data-sources="l4" title="Liv Ström kl\. 09\.04"><bdi>En not\.<\/bdi><\/p>/);
  });
});
