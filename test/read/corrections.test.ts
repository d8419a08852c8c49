import assert from 'node:assert/strict';
import { readEdit } from '../../src/read/read-edit.ts';
import { CHAIR, type council, heard, line, MEMBER, read, round, short } from './council.ts';

const note = line('l1', MEMBER, { kind: 'note', text: 'en grundfinansering på 1/2' });
const entry = line('l2', MEMBER, { kind: 'entry', text: 'Vi har anställt två.' });
const action = line('l3', MEMBER, { kind: 'action', text: 'Maja ringer senast 2 juni', what: 'ringer', who: [MEMBER], due: null });
const byMe = { by: MEMBER } as const;

const corrected = (text: string, lines: Parameters<typeof council>[0]) => {
  const reading = read(text, { ...byMe, ...lines });
  return reading.kind === 'command' ? reading.command : short(reading);
};

describe('rätta', () => {
  it('replaces the first occurrence in my latest line', () => {
    const body = { kind: 'note', text: 'en grundfinansiering på 1/2' };
    const command = { type: 'correctLine', line: 'l1', body };
    for (const text of [
      'rätta: s/grundfinansering/grundfinansiering/',
      'ratta: s/grundfinansering/grundfinansiering',
      'correct: s/finansering/finansiering/',
      's/grundfinansering/grundfinansiering',
    ]) {
      assert.deepEqual(corrected(text, { lines: [note] }), command, text);
    }
  });
  it('takes a slash in the words', () => {
    const body = { kind: 'note', text: 'en grundfinansering på hälften' };
    assert.deepEqual(corrected('rätta: s/1\\/2/hälften/', { lines: [note] }), { type: 'correctLine', line: 'l1', body });
    assert.deepEqual(corrected('rätta: s/1/2/hälften/', { lines: [note] }), { type: 'correctLine', line: 'l1', body });
  });
  it('reads an action again', () => {
    const body = {
      kind: 'action',
      text: 'Sara ringer senast 2 juni',
      what: 'ringer',
      who: [CHAIR],
      due: { text: '2 juni', date: '2022-06-02' },
    };
    assert.deepEqual(corrected('rätta: s/Maja/Sara/', { lines: [action] }), { type: 'correctLine', line: 'l3', body });
    assert.equal(corrected('rätta: s/2 juni/31 februari/', { lines: [action] }), 'refused date');
  });
  it('takes only my own live lines, of the open meeting', () => {
    assert.equal(corrected('rätta: s/a/b/', { lines: [line('l4', CHAIR, { kind: 'note', text: 'a' })] }), 'refused undo');
    assert.equal(corrected('rätta: s/a/b/', { lines: [{ ...note, state: 'withdrawn' }] }), 'refused undo');
    assert.equal(corrected('rätta: s/xyz/b/', { lines: [note] }), 'refused correction');
    assert.equal(corrected('rätta: s/en/ett/', { previousLines: [note] }), 'refused undo');
  });
  it('after the meeting takes the one that ended, and its day', () => {
    const lines = { status: 'planned', previousLines: [action] } as const;
    const reading = corrected('rätta: s/2 juni/i morgon/', lines);
    assert.ok(typeof reading === 'object' && reading.type === 'correctLine' && reading.body.kind === 'action');
    assert.deepEqual(reading.body.due, { text: 'i morgon', date: '2022-03-24' });
  });
  it('without its keyword is an entry, or nothing, where it does not fit', () => {
    assert.equal(corrected('s/xyz/b/', { lines: [note] }), 'ignored');
    assert.equal(corrected('och/eller/båda', { lines: [note] }), 'ignored');
    const reading = read('s/xyz/b/', { ...byMe, lines: [note], rounds: [round(false, { [MEMBER]: 'speaking' })] });
    assert.equal(short(reading), 'entry');
  });
});

describe('an edit of a recorded message', () => {
  const edited = (text: string, recorded = note, said: Parameters<typeof heard>[1] = byMe) => {
    const reading = readEdit(heard(text, { lines: [note, entry, action], ...said }), recorded);
    return reading.kind === 'command' ? reading.command : short(reading);
  };

  it('rewrites the line, also into another kind', () => {
    assert.deepEqual(edited('not: nytt'), { type: 'correctLine', line: 'l1', body: { kind: 'note', text: 'nytt' } });
    assert.deepEqual(edited('beslut: ja'), { type: 'correctLine', line: 'l1', body: { kind: 'decision', sort: 'decision', text: 'ja' } });
    assert.deepEqual(edited('Vi har anställt tre.', entry), {
      ...{ type: 'correctLine', line: 'l2' },
      body: { kind: 'entry', text: 'Vi har anställt tre.' },
    });
    const question = { type: 'correctLine', line: 'l2', body: { kind: 'entry', text: 'Vad nu?' } };
    assert.deepEqual(edited('laget runt: Vad nu?', entry, { by: CHAIR }), question);
    assert.deepEqual(edited('belsut: nej', entry), { type: 'correctLine', line: 'l2', body: { kind: 'entry', text: 'belsut: nej' } });
  });
  it('withdraws it where the text is off the record, quoted, not addressed or a step', () => {
    for (const text of [
      '// nej',
      '> citat',
      '',
      'bara ord',
      'nästa',
      'klar',
      'punkt 6',
      'närvarande',
      'nummer: 57',
      'dagordning',
      'belsut: ja',
    ]) {
      assert.deepEqual(edited(text), { type: 'withdrawLine', line: 'l1' }, text);
    }
    for (const text of ['klar', 'pass', 'nästa', '// nej', '> citat']) {
      assert.deepEqual(edited(text, entry), { type: 'withdrawLine', line: 'l2' }, text);
    }
  });
  it('is refused where the input is impossible', () => {
    assert.equal(edited('beslut:'), 'refused empty');
    assert.equal(edited('åtgärd: Maja ringer senast 31 februari', action), 'refused date');
    assert.equal(edited('åtgärd: @Ingen ringer', action), 'refused nameUnknown');
  });
});
