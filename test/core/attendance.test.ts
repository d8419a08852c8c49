import assert from 'node:assert/strict';
import { decide } from '../../src/core/decide/decide.ts';
import { ADA, BO, CIA, GUEST, next, note, opened, STEN, Story, say, VERA } from './given.ts';

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

  it('of a member follows from whatever is recorded of them while the meeting is open, but not from an apology', () => {
    const story = new Story().tell([VERA, { type: 'startMeeting' }], [STEN, next], [CIA, { type: 'recordApology', names: [] }]);
    story.tell([CIA, say('Jag hälsar.')], [ADA, { type: 'addItem', title: 'Ved', responsible: null, minutes: null }]);
    story.tell([STEN, { type: 'adoptProposal', number: 1 }]);
    assert.deepEqual(
      story.meeting.attendance.map(({ name, status }) => [name, status]),
      [
        [VERA, 'present'],
        [STEN, 'present'],
        [CIA, 'apology'],
        [ADA, 'present'],
      ],
    );
  });

  it('begins with the first item that is taken up, wherever it stands by then', () => {
    const story = opened().tell(
      [VERA, { type: 'moveItem', number: 1, before: 3 }],
      [STEN, { type: 'recordPresent', names: [], remote: false }],
    );
    assert.equal(of(story, STEN)?.fromItem, null);
  });

  it('begins when they come, also where they were to come later; who comes back has not left', () => {
    const story = new Story().tell(
      [ADA, { type: 'recordArrival', names: [], item: 3 }],
      [BO, { type: 'recordArrival', names: [], item: 3 }],
    );
    story.tell([VERA, { type: 'startMeeting' }], [VERA, next], [ADA, { type: 'recordPresent', names: [], remote: false }]);
    assert.deepEqual([of(story, ADA)?.fromItem, of(story, BO)?.fromItem], ['i2', 'i3']);
    story.tell([BO, { type: 'recordLeaving', names: [], item: 3 }], [ADA, { type: 'recordLeaving', names: [], item: 2 }], [VERA, next]);
    story.tell([ADA, { type: 'recordPresent', names: [], remote: false }], [BO, { type: 'recordPresent', names: [], remote: true }]);
    assert.deepEqual([of(story, ADA)?.toItem, of(story, BO)?.toItem], [null, 'i3']);
    story.tell([VERA, next], [BO, note('Jag är kvar.')]);
    assert.equal(of(story, BO)?.toItem, null);
  });

  it('is nobody’s who was a guest of the meeting that ended', () => {
    const guest = { type: 'inviteGuest', name: GUEST, role: null, organisation: null, items: [1] } as const;
    const ended = opened().tell([VERA, guest], [VERA, { type: 'endMeeting' }]).meeting;
    const planned = new Story().told.council;
    const act = { actor: { name: GUEST, key: null, verified: true }, at: '2026-03-05T08:00:00.000Z', message: null };
    const decision = decide({ type: 'recordPresent', names: [], remote: false }, { ...planned, previous: ended }, act);
    assert.deepEqual(decision, { status: 'refused', refusal: { code: 'onlooker' } });
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
