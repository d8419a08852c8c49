import assert from 'node:assert/strict';
import { roundView } from '../../src/views/round-view.ts';
import { item, line, open, round, series, turn } from './council.ts';

const items = [item('i1', 'Laget runt', { status: 'current' })];
const entry = (id: string, by: string) => line(id, 'i1', by, { kind: 'entry', text: `${by}s.` }, { round: 'r1' });

describe('round', () => {
  it('says who has the floor, who is next, who has had it', () => {
    const turns = [
      turn('Liv Ström'),
      turn('Jonas Hedlund', 'skipped'),
      turn('Oskar Wiik', 'speaking'),
      turn('Samira Haddad', 'waiting'),
      turn('Ylva Sandgren', 'waiting'),
    ];
    const held = round('r1', 'i1', turns, { status: 'open', question: 'Hur?' });
    const view = roundView(series, open({ items, rounds: [held], lines: [entry('l1', 'Liv Ström')] }), held);
    assert.deepEqual(view, {
      id: 'r1',
      item: 1,
      question: 'Hur?',
      free: false,
      status: 'open',
      speaker: 'Oskar Wiik',
      next: 'Samira Haddad',
      done: ['Liv Ström', 'Jonas Hedlund'],
      waiting: ['Samira Haddad', 'Ylva Sandgren'],
      passed: [],
      skipped: ['Jonas Hedlund'],
      unanswered: [],
      entries: [{ name: 'Liv Ström', text: 'Liv Ströms.' }],
    });
  });

  it('has no speaker in a free round: who has not written klar is waited for', () => {
    const held = round('r1', 'i1', [turn('Liv Ström', 'speaking'), turn('Oskar Wiik')], { status: 'open', free: true });
    const view = roundView(series, open({ items, rounds: [held] }), held);
    assert.deepEqual([view.speaker, view.next, view.done, view.waiting], [null, null, ['Oskar Wiik'], ['Liv Ström']]);
  });

  it('names who had no entry when it closed', () => {
    const held = round('r1', 'i1', [turn('Liv Ström'), turn('Oskar Wiik', 'passed'), turn('Ylva Sandgren', 'waiting')]);
    const view = roundView(series, open({ items, rounds: [held], lines: [entry('l1', 'Liv Ström')] }), held);
    assert.deepEqual(view.unanswered, ['Oskar Wiik', 'Ylva Sandgren']);
    assert.deepEqual([view.speaker, view.next, view.passed], [null, null, ['Oskar Wiik']]);
  });
});
