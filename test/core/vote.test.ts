import assert from 'node:assert/strict';
import type { Command } from '../../src/core/command.ts';
import type { FoundedSeries } from '../../src/core/series.ts';
import type { Vote } from '../../src/core/vote.ts';
import { resultOfLine } from '../../src/views/vote-view.ts';
import { ADA, BO, CIA, DISA, GUEST, opened, SERIES, STEN, type Step, Story, VERA } from './given.ts';

const FIRST = 'radet_1-v1';
const asks = (question: string, choices: readonly string[] = [], secret = false): Command => ({
  type: 'openVote',
  question,
  choices,
  secret,
});
const casts = (choice: string, vote = FIRST): Command => ({ type: 'castBallot', vote, choice });
const closes = (vote = FIRST): Command => ({ type: 'closeVote', vote });
const [YES, NO, ABSTAIN] = ['c1', 'c2', 'c3'] as const;

const voting = (...steps: readonly Step[]): Story => opened().tell([VERA, asks('Ska vi flytta mötet?')], ...steps);
const voteOf = (story: Story, at = 0): Vote => story.meeting.votes[at] ?? assert.fail('no vote');
const resultOf = (story: Story) => resultOfLine(story.meeting, voteOf(story).line ?? assert.fail('nothing was decided'));

describe('a vote', () => {
  it('is opened by chair or secretary on the item that is up, with ja, nej and avstår where no choices are named', () => {
    const story = voting().records('voteOpened');
    assert.deepEqual(
      voteOf(story).choices.map(({ text }) => text),
      ['ja', 'nej', 'avstår'],
    );
    assert.equal(voteOf(story).item, 'i1');
    opened()
      .tell([ADA, asks('Får vi rösta?')])
      .refuses('role');
  });

  it('has the English words in an English series', () => {
    const story = new Story({ ...SERIES, language: 'en' }).tell([VERA, { type: 'startMeeting' }], [VERA, asks('Shall we?')]);
    assert.deepEqual(
      voteOf(story).choices.map(({ text }) => text),
      ['yes', 'no', 'abstain'],
    );
  });

  for (const choices of [['ja'], ['ja', 'JA'], ['ja', 'yes'], ['ja', 'avstår'], [...'abcdefghijklm']]) {
    it(`needs two to twelve different choices: not ${choices.join(' / ')}`, () => {
      opened()
        .tell([VERA, asks('Ska vi?', choices)])
        .refuses('choices');
    });
  }

  it('counts one ballot per person, the latest until it is closed', () => {
    const story = voting([ADA, casts(YES)], [BO, casts(YES)], [ADA, casts(NO)], [CIA, casts(YES)], [VERA, closes()]);
    story.records('voteClosed', 'lineRecorded');
    assert.deepEqual(voteOf(story).tally, [
      { choice: YES, votes: 2 },
      { choice: NO, votes: 1 },
      { choice: ABSTAIN, votes: 0 },
    ]);
    assert.deepEqual(resultOf(story)?.outcome, 'carried');
    assert.deepEqual(
      story.meeting.lines.map(({ body, item }) => [body.kind, body.text, item]),
      [['decision', 'Ska vi flytta mötet?', 'i1']],
    );
  });

  it('records nothing for the same ballot again', () => {
    voting([ADA, casts(YES)], [ADA, casts(YES)]).records();
  });

  it('is rejected by more nej than ja; those who abstain decide nothing', () => {
    const story = voting([ADA, casts(NO)], [BO, casts(ABSTAIN)], [CIA, casts(ABSTAIN)], [VERA, closes()]);
    assert.equal(resultOf(story)?.outcome, 'rejected');
  });

  it('between other choices is for the one with the most', () => {
    const story = opened().tell(
      [VERA, asks('Var ses vi?', ['Stadshuset', 'Teams'])],
      [ADA, casts('c2')],
      [BO, casts('c2')],
      [CIA, casts('c1')],
    );
    story.tell([VERA, closes()]);
    assert.equal(resultOf(story)?.outcome, 'chosen');
    assert.equal(resultOf(story)?.chosen, 'Teams');
  });

  it('takes no ballot and no second closing once it is closed', () => {
    voting([ADA, casts(YES)], [VERA, closes()], [BO, casts(NO)])
      .refuses('voteClosed')
      .tell([VERA, closes()])
      .refuses('voteClosed');
  });

  it('takes no choice that it does not have, and no vote of another meeting', () => {
    for (const choice of ['c4', '__proto__', '']) voting([ADA, casts(choice)]).refuses('choice');
    for (const vote of ['radet_1-v2', 'annat_1-v1', '__proto__']) voting([ADA, casts(YES, vote)]).refuses('stale');
  });

  it('is closed by the chair alone', () => {
    voting([ADA, casts(YES)], [STEN, closes()])
      .refuses('chairOnly')
      .tell([ADA, closes()])
      .refuses('chairOnly');
  });

  it('in which nobody voted decides nothing', () => {
    voting([VERA, closes()]).records('voteClosed');
  });

  it('goes on beside others, each with its own ballots', () => {
    const story = voting([STEN, asks('Ska vi äta?')], [ADA, casts(YES)], [ADA, casts(NO, 'radet_1-v2')], [VERA, closes()]);
    assert.deepEqual([voteOf(story).status, voteOf(story, 1).status], ['closed', 'open']);
    assert.deepEqual(
      voteOf(story, 1).ballots.map(({ choice }) => choice),
      [NO],
    );
  });

  it('ends without a decision when the meeting ends first', () => {
    const story = voting([ADA, casts(YES)], [VERA, { type: 'endMeeting' }]).records('voteCancelled', 'meetingEnded');
    assert.equal(voteOf(story).status, 'cancelled');
  });

  it('waits while the meeting is suspended', () => {
    voting([VERA, { type: 'pauseMeeting' }], [ADA, casts(YES)]).refuses('meetingPaused');
  });
});

describe('the right to vote', () => {
  it('is not that of guests, the co-opted, onlookers and those with apologies', () => {
    const story = voting([VERA, { type: 'inviteGuest', name: GUEST, role: null, organisation: null, items: [1] }]);
    story.tell([GUEST, casts(YES)]).refuses('notEntitled');
    story.tell([DISA, casts(YES)]).refuses('notEntitled');
    story.tell(['Okänd Person', casts(YES)]).refuses('onlooker');
    story.tell([STEN, { type: 'recordApology', names: [] }], [STEN, casts(YES)]).refuses('notEntitled');
    assert.deepEqual(voteOf(story).ballots, []);
  });

  it('is a member’s on the day of the meeting', () => {
    const members = SERIES.members.map((one) => (one.name === ADA ? { ...one, to: '2025-12-31' } : one));
    const series: FoundedSeries = { ...SERIES, members };
    new Story(series).tell([VERA, { type: 'startMeeting' }], [VERA, asks('Ska vi?')], [ADA, casts(YES)]).refuses('onlooker');
  });

  it('makes a member who votes present', () => {
    voting([STEN, casts(YES)]).records('attendanceRecorded', 'ballotCast');
  });
});

describe('a ballot that the chair enters', () => {
  const enters = (name: string, choice: string = YES): Command => ({ type: 'enterBallot', vote: FIRST, name, choice });

  it('is marked as such, and gives way to the person’s own', () => {
    const story = voting([VERA, enters(STEN)]).records('attendanceRecorded', 'ballotEntered');
    assert.deepEqual(
      voteOf(story).ballots.map(({ name, entered }) => [name, entered]),
      [[STEN, true]],
    );
    story.tell([STEN, casts(NO)]).records('ballotCast');
    assert.deepEqual(
      voteOf(story).ballots.map(({ choice, entered }) => [choice, entered]),
      [[NO, false]],
    );
    story.tell([VERA, enters(STEN)]).refuses('votedAlready');
  });

  it('is the chair’s to enter, for who may vote, and in no secret vote', () => {
    voting([STEN, enters(ADA)])
      .refuses('chairOnly')
      .tell([VERA, enters(DISA)])
      .refuses('nameNotEntitled');
    opened()
      .tell([VERA, asks('Vem?', [], true)], [VERA, enters(ADA)])
      .refuses('voteSecret');
  });
});

describe('a tie', () => {
  const tied = (): Story => voting([ADA, casts(YES)], [BO, casts(NO)], [VERA, closes()]);
  const decides = (choice: string): Command => ({ type: 'castingVote', vote: FIRST, choice });

  it('in an open vote waits for the chair’s casting vote, and then decides', () => {
    const story = tied().records('voteClosed');
    assert.equal(voteOf(story).status, 'tied');
    story.tell([VERA, decides(YES)]).records('castingVoteGiven', 'lineRecorded');
    assert.deepEqual([resultOf(story)?.outcome, resultOf(story)?.casting], ['carried', true]);
  });

  it('is decided by the chair alone, once, and for one of those that lead', () => {
    tied()
      .tell([STEN, decides(YES)])
      .refuses('chairOnly')
      .tell([VERA, decides(ABSTAIN)])
      .refuses('choice');
    tied()
      .tell([VERA, decides(NO)], [VERA, decides(YES)])
      .refuses('voteClosed');
  });
});

describe('a quorum', () => {
  it('keeps a vote open while fewer with a right to vote are here', () => {
    const story = new Story({ ...SERIES, quorum: 3 }).tell([VERA, { type: 'startMeeting' }], [VERA, asks('Ska vi?')]);
    story.tell([ADA, casts(YES)], [DISA, { type: 'recordPresent', names: [], remote: false }], [VERA, closes()]).refuses('quorumMissing');
    assert.equal(voteOf(story).status, 'open');
    story.tell([BO, casts(YES)], [VERA, closes()]).records('voteClosed', 'lineRecorded');
  });
});

describe('a secret vote', () => {
  it('says in the stream who has voted, and never what for', () => {
    const story = opened()
      .tell([VERA, asks('Vem?', ['Anna', 'Erik'], true)], [ADA, casts('c2')])
      .records('ballotCast');
    assert.deepEqual(story.told.facts, [{ type: 'ballotCast', vote: FIRST, name: ADA, nth: 1, choice: null }]);
    story.tell([ADA, casts('c1')]);
    assert.deepEqual(voteOf(story).ballots, [{ name: ADA, nth: 2, choice: null, entered: false }]);
  });
});

describe('a decision by acclamation', () => {
  const BODY = { kind: 'decision', sort: 'decision', text: 'Planen antas.' } as const;

  it('is marked as one, from the chair’s words or from a motion', () => {
    const story = opened().tell([ADA, { type: 'recordLine', body: BODY }], [VERA, { type: 'adoptProposal', number: 1, acclaimed: true }]);
    story.tell([VERA, { type: 'recordLine', body: { ...BODY, acclaimed: true } }]);
    const bodies = story.meeting.lines.map(({ body }) => body);
    assert.deepEqual(bodies, [
      { ...BODY, kind: 'motion' },
      { ...BODY, acclaimed: true },
      { ...BODY, acclaimed: true },
    ]);
  });

  it('is nothing that a member can declare', () => {
    const story = opened().tell(
      [ADA, { type: 'recordLine', body: { ...BODY, acclaimed: true } }],
      [VERA, { type: 'adoptProposal', number: 1 }],
    );
    assert.ok(story.meeting.lines.every(({ body }) => !('acclaimed' in body)));
  });
});
