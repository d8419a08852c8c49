import assert from 'node:assert/strict';
import { read, short } from './council.ts';

describe('an action that gets another day', () => {
  const rows: readonly (readonly [string, number, string, string | null])[] = [
    ['flytta åtgärd 21 till 2 juni', 21, '2 juni', '2022-06-02'],
    ['Flytta atgard 21 till 2022-09-01.', 21, '2022-09-01', '2022-09-01'],
    ['move action 21 to 2 june', 21, '2 june', '2022-06-02'],
    ['flytta åtgärd 3 till nästa möte', 3, 'nästa möte', null],
  ];
  for (const [text, number, said, date] of rows) {
    it(`${text} → ${date}`, () =>
      assert.deepEqual(read(text), { kind: 'command', command: { type: 'moveAction', number, due: { text: said, date } } }));
  }
  it('is refused an impossible day, and no day', () => {
    assert.equal(short(read('flytta åtgärd 21 till 31 juni')), 'refused date');
    assert.equal(short(read('flytta åtgärd 21 till Bo')), 'refused date');
  });
  it('is no agenda item, and not meant inside a sentence', () => {
    assert.equal(short(read('flytta 7 före 3')), 'moveItem');
    assert.equal(short(read('vi kan flytta åtgärd 21 till 2 juni')), 'ignored');
  });
});
