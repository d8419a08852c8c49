import assert from 'node:assert/strict';
import { ADA, BO, CIA, next, opened, STEN, Story, VERA } from './given.ts';

const of = (story: Story, name: string) => story.meeting.attendance.find((one) => one.name === name);

describe('attendance', () => {
  it('keeps the item that was up for who comes after the first one', () => {
    const story = opened().tell([VERA, next], [STEN, { type: 'recordPresent', names: [], remote: false }]);
    assert.equal(of(story, ADA)?.fromItem, null);
    assert.equal(of(story, STEN)?.fromItem, 'i2');
  });

  it('keeps "på distans" when a plain närvarande follows, and records nothing twice', () => {
    const story = opened()
      .tell([BO, { type: 'recordPresent', names: [], remote: false }])
      .records();
    assert.equal(of(story, BO)?.remote, true);
  });

  it('turns an apology into presence when they come all the same', () => {
    const story = new Story().tell([CIA, { type: 'recordApology', names: [] }], [CIA, { type: 'recordPresent', names: [], remote: false }]);
    assert.equal(of(story, CIA)?.status, 'present');
  });

  it('of others is entered by who leads', () => {
    opened()
      .tell([ADA, { type: 'recordApology', names: [BO] }])
      .refuses('role')
      .tell([STEN, { type: 'recordPresent', names: [STEN], remote: false }])
      .records('attendanceRecorded');
  });

  it('ends with the item they left after', () => {
    const story = opened().tell([BO, { type: 'recordLeaving', names: [], item: 2 }]);
    assert.equal(of(story, BO)?.toItem, 'i2');
    story.tell([VERA, { type: 'recordArrival', names: [CIA], item: 9 }]).refuses('item');
  });

  it('takes whoever leaves with an apology out of the round', () => {
    opened()
      .tell([VERA, { type: 'startRound', question: null, free: false }], [ADA, { type: 'recordApology', names: [] }])
      .records('attendanceRecorded', 'turnEnded');
  });
});
