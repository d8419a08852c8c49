import assert from 'node:assert/strict';
import { nextSpeaker, openRound, speakerOf } from '../../src/core/round.ts';
import { ADA, BO, CIA, done, GUEST, next, note, opened, round, STEN, Story, say, VERA } from './given.ts';

const now = (story: Story): readonly (string | null)[] => {
  const open = openRound(story.meeting);
  assert(open !== null);
  return [speakerOf(open), nextSpeaker(open)];
};
const entries = (story: Story): readonly string[] =>
  story.meeting.lines
    .filter((line) => line.body.kind === 'entry')
    .map((line) => `${line.by}: ${line.body.kind === 'entry' ? line.body.text : ''}`);

describe('an ordered round', () => {
  it('goes through the present in the members order, the chair last', () => {
    const story = opened().tell([VERA, round]);
    assert.deepEqual(
      story.meeting.rounds[0]?.turns.map((turn) => turn.name),
      [ADA, BO, CIA, VERA],
    );
    assert.deepEqual(now(story), [ADA, BO]);
  });

  it('goes through all members without apology when nobody else has reported', () => {
    const story = new Story().tell([CIA, { type: 'recordApology', names: [] }], [VERA, { type: 'startMeeting' }], [VERA, round]);
    assert.deepEqual(
      story.meeting.rounds[0]?.turns.map((turn) => turn.name),
      [STEN, ADA, BO, 'Disa Alm', VERA],
    );
  });

  it('is without those who are to come later, and has everybody where only a guest has reported', () => {
    const guest = { type: 'inviteGuest', name: GUEST, role: null, organisation: null, items: [1] } as const;
    const here = { type: 'recordPresent', names: [], remote: false } as const;
    const story = new Story().tell([VERA, guest], [GUEST, here], [BO, { type: 'recordArrival', names: [], item: 2 }]);
    story.tell([VERA, { type: 'startMeeting' }], [VERA, round]);
    assert.deepEqual(
      story.meeting.rounds[0]?.turns.map((turn) => turn.name),
      [STEN, ADA, CIA, 'Disa Alm', VERA],
    );
    story.tell([VERA, next], [VERA, next], [VERA, next], [VERA, next], [VERA, next], [VERA, next], [VERA, round]);
    assert(story.meeting.rounds[1]?.turns.some((turn) => turn.name === BO));
  });

  it('is moved on by the speaker and by who leads, by nobody else', () => {
    const story = opened().tell([VERA, round], [BO, done()]).refuses('turn');
    assert.deepEqual(now(story.tell([ADA, done()])), [BO, CIA]);
    assert.deepEqual(now(story.tell([VERA, next])), [CIA, VERA]);
  });

  it('lets one come back later once, before a chair who has not had the floor; the second time is a pass', () => {
    const story = opened().tell([VERA, round], [ADA, done('later')]);
    assert.deepEqual(now(story), [BO, CIA]);
    story.tell([BO, done()], [CIA, done()]);
    assert.deepEqual(now(story), [ADA, VERA]);
    story.tell([ADA, done('later')]);
    assert.deepEqual(now(story), [VERA, null]);
    assert.equal(story.meeting.rounds[0]?.turns.find((turn) => turn.name === ADA)?.state, 'passed');
  });

  it('gives the interrupted speaker the floor next', () => {
    const story = opened().tell([VERA, round], [VERA, { type: 'giveFloor', name: CIA }]);
    assert.deepEqual(now(story), [CIA, ADA]);
    assert.deepEqual(now(story.tell([CIA, done()])), [ADA, BO]);
  });

  it('takes latecomers last, before the chair', () => {
    const story = opened().tell([VERA, round], [STEN, { type: 'recordPresent', names: [], remote: false }]);
    assert.deepEqual(
      story.meeting.rounds[0]?.turns.map((turn) => turn.name),
      [ADA, BO, CIA, STEN, VERA],
    );
  });

  it('names a late press by the turn it was drawn for', () => {
    opened()
      .tell([VERA, round], [ADA, done()], [VERA, { type: 'endTurn', how: 'done', turn: ADA }])
      .refuses('stale');
  });

  it('takes up the next item when all have had their turn', () => {
    const story = opened().tell(
      [VERA, round],
      [ADA, done()],
      [BO, done('passed')],
      [VERA, { type: 'skipTurn', name: CIA }],
      [VERA, done()],
    );
    story.tell([VERA, next]).records('roundClosed', 'itemTakenUp');
  });

  it('takes an entry before, during and after the turn, until the item is closed', () => {
    const story = new Story()
      .tell([CIA, say('Före')], [VERA, { type: 'startMeeting' }], [CIA, { type: 'recordPresent', names: [], remote: false }], [VERA, round])
      .tell([CIA, say('Med turen')], [CIA, done()], [CIA, say('Efter')]);
    assert.deepEqual(entries(story), [`${CIA}: Före`, `${CIA}: Med turen`, `${CIA}: Efter`]);
    assert(story.meeting.lines.every((line) => line.round === 'r1'));
    story.tell([VERA, done()], [VERA, next], [CIA, say('För sent')]).refuses('roundTooLate');
  });

  it('written twice before anybody spoke is the same round', () => {
    opened().tell([VERA, round], [STEN, round]).records();
  });
});

describe('a free round', () => {
  const free = { type: 'startRound', question: 'Hur går det?', free: true } as const;

  it('is reopened by who writes again after done', () => {
    const story = opened().tell([VERA, free], [ADA, say('Bra')], [ADA, done()], [ADA, say('Eller så där')]);
    story.records('entryReopened', 'lineRecorded');
    assert.equal(story.meeting.rounds[0]?.turns.find((turn) => turn.name === ADA)?.state, 'speaking');
  });

  it('is reopened for who writes after a pass as after klar', () => {
    const story = opened().tell([VERA, free], [ADA, done('passed')], [ADA, say('Jo, förresten.')]);
    assert.equal(story.meeting.rounds[0]?.turns.find((turn) => turn.name === ADA)?.state, 'speaking');
  });

  it('is closed by the next question and by the next item', () => {
    opened()
      .tell([VERA, free], [VERA, { ...free, question: 'Och sedan?' }])
      .records('roundClosed', 'roundStarted')
      .tell([VERA, next])
      .records('roundClosed', 'itemTakenUp');
  });
});

describe('nästa', () => {
  it('within five seconds of another person is ignored without an answer, whoever writes it', () => {
    opened().tell([VERA, next, 600], [STEN, next, 603]).records().tell([ADA, next, 604]).records();
  });

  it('is taken where something was recorded in between, or the time has passed, or the same person writes again', () => {
    opened()
      .tell([VERA, next, 600], [ADA, note('Hej'), 601], [STEN, next, 602])
      .records('attendanceRecorded', 'itemTakenUp');
    opened().tell([VERA, next, 600], [STEN, next, 606]).records('attendanceRecorded', 'itemTakenUp');
    opened().tell([VERA, next, 600], [VERA, next, 601]).records('itemTakenUp');
  });
});
