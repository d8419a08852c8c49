import assert from 'node:assert/strict';
import { commandSchema } from '../../src/server/command-schema.ts';

describe('a command as a request brings it', () => {
  it('trims its texts and drops their control characters, and changes nothing else', () => {
    const read = commandSchema.parse({ type: 'recordLine', body: { kind: 'note', text: ' a\u0000\r\n\tb \u202e// <i> å🙂 ' } });
    assert.deepEqual(read, { type: 'recordLine', body: { kind: 'note', text: 'a\n\tb \u202e// <i> å🙂' } });
  });

  it('takes a name as one, however it is composed', () => {
    assert.deepEqual(commandSchema.parse({ type: 'giveFloor', name: 'A\u030asa' }), { type: 'giveFloor', name: 'Åsa' });
  });

  it('fills in what may be left out', () => {
    assert.deepEqual(commandSchema.parse({ type: 'startRound' }), { type: 'startRound', question: null, free: false });
  });

  for (const given of [
    null,
    'startMeeting',
    {},
    { type: 'nix' },
    { type: '__proto__' },
    { type: 'foundSeries', id: 'x', settings: {}, chat: null },
    { type: 'tieChat', chat: 'x' },
    { type: 'startMeeting', by: 'somebody else' },
    { type: 'takeNext' },
    { type: 'endTurn', how: 'done' },
    { type: 'takeUpItem', number: 0, leaving: null },
    { type: 'takeUpItem', number: 1.5, leaving: null },
    { type: 'recordLine', body: { kind: 'note', text: ' \u0000 ' } },
    { type: 'recordLine', body: { kind: 'motion', sort: 'decision', text: 'x' } },
    { type: 'setHead', head: { field: 'date', date: '2026-02-31' } },
    { type: 'setHead', head: { field: 'time', start: '25:00' } },
  ]) {
    it(`refuses ${JSON.stringify(given)}`, () => assert.equal(commandSchema.safeParse(given).success, false));
  }
});
