import assert from 'node:assert/strict';
import { ADA, BO, CIA, DISA, decided, GUEST, next, note, opened, round, SERIES, STEN, Story, say, VERA } from './given.ts';

const live = (story: Story): readonly string[] =>
  story.meeting.lines.filter((line) => line.state === 'live').map((line) => `${line.body.kind}: ${line.body.text}`);

describe('lines', () => {
  it('of a decision by who may only propose are motions, which who leads can adopt or reject', () => {
    const story = opened().tell([ADA, decided('Vi bygger')], [BO, decided('Vi väntar')]);
    assert.deepEqual(live(story), ['motion: Vi bygger', 'motion: Vi väntar']);
    story.tell([ADA, { type: 'adoptProposal', number: 1 }]).refuses('role');
    story.tell([STEN, { type: 'adoptProposal', number: 1 }], [VERA, { type: 'rejectProposal', number: 2 }]);
    assert.deepEqual(
      story.meeting.lines.map((line) => line.outcome),
      ['adopted', 'rejected', null],
    );
    story.tell([VERA, { type: 'adoptProposal', number: 2 }]).refuses('proposal');
  });

  it('of a guest are taken on their items, with and without a round', () => {
    const story = opened().tell([VERA, { type: 'inviteGuest', name: GUEST, role: null, organisation: null, items: [2] }], [VERA, round]);
    story.tell([GUEST, say('För tidigt.')]).refuses('guestItem');
    story.tell([VERA, { type: 'takeUpItem', number: 2, leaving: null }], [GUEST, say('Här är jag.')]);
    assert.deepEqual([story.meeting.lines[0]?.item, story.meeting.lines[0]?.round], ['i2', null]);
  });

  it('need an item to stand under once the meeting is open', () => {
    const bare = new Story({ ...SERIES, agenda: [] }).tell([ADA, say('I förväg.')]).records('lineRecorded');
    bare.tell([VERA, { type: 'startMeeting' }], [BO, say('Nu.')]).refuses('noItem');
  });

  it('are undone one step at a time, each person their own, and never deleted', () => {
    const story = opened().tell([ADA, note('Ett')], [BO, note('Två')], [ADA, note('Tre')]);
    story.tell([ADA, { type: 'undo' }]);
    assert.deepEqual(live(story), ['note: Ett', 'note: Två']);
    story.tell([ADA, { type: 'undo' }], [ADA, { type: 'undo' }]).refuses('undo');
    assert.equal(story.meeting.lines.length, 3);
  });

  it('are corrected by who wrote them and by who leads', () => {
    const story = opened().tell([ADA, note('Fel')]);
    const line = story.meeting.lines[0]?.id ?? '';
    const right = { type: 'correctLine', line, body: { kind: 'note', text: 'Rätt' } } as const;
    story.tell([BO, right]).refuses('othersText');
    assert.deepEqual(live(story.tell([ADA, right])), ['note: Rätt']);
  });

  it('become lines of another kind with a place of that kind', () => {
    const story = opened().tell([VERA, note('Vi bygger')]);
    const line = story.meeting.lines[0]?.id ?? '';
    story.tell([VERA, { type: 'correctLine', line, body: { kind: 'action', text: 'Bygg', what: 'Bygg', who: [ADA], due: null } }]);
    assert.equal(story.meeting.lines[0]?.number, 1);
    assert.equal(story.meeting.nextActionNumber, 2);
  });

  it('of a deleted message come back when the deletion is taken back', () => {
    const story = opened().tell([ADA, note('Kvar')]);
    const line = story.meeting.lines[0]?.id ?? '';
    story.tell([ADA, { type: 'withdrawLine', line }]);
    assert.deepEqual(live(story), []);
    assert.deepEqual(live(story.tell([ADA, { type: 'restoreLine', line }])), ['note: Kvar']);
  });

  it('put a dissent under the latest decision of the item', () => {
    const dissent = { type: 'recordLine', body: { kind: 'dissent', text: 'För dyrt' } } as const;
    const story = opened().tell([ADA, dissent]).refuses('noDecision');
    story.tell([VERA, decided('Vi bygger')], [ADA, dissent]);
    assert.equal(story.meeting.lines[1]?.to, story.meeting.lines[0]?.id);
  });

  it('answer the latest open question, or the one that is named', () => {
    const question = (text: string) => ({ type: 'recordLine', body: { kind: 'question', text } }) as const;
    const answer = (text: string, number: number | null) =>
      ({ type: 'recordLine', body: { kind: 'answer', text, question: number } }) as const;
    const story = opened().tell(
      [ADA, question('När?')],
      [BO, question('Hur?')],
      [VERA, answer('Så här', null)],
      [VERA, answer('Nu', null)],
    );
    const [when, how, first, second] = story.meeting.lines;
    assert.deepEqual([first?.to, second?.to], [how?.id, when?.id]);
    story.tell([VERA, answer('?', null)]).refuses('question');
    story.tell([VERA, answer('Mer', 1)]).records('lineRecorded');
  });

  it('of guests are entries and notes on their items only', () => {
    const invite = { type: 'inviteGuest', name: GUEST, role: null, organisation: null, items: [2] } as const;
    const story = new Story().tell([STEN, invite], [VERA, { type: 'startMeeting' }], [GUEST, note('Hej')]).refuses('guestItem');
    story.tell([VERA, next], [GUEST, note('Hej')]).records('lineRecorded');
    story.tell([GUEST, decided('Nej')]).refuses('role');
  });

  it('of onlookers and of people whom Teams has not verified are not stored', () => {
    opened()
      .tell(['Okänd Person', note('Hej')])
      .refuses('onlooker');
  });

  it('make a member present, unless they sent apologies', () => {
    const story = new Story().tell([CIA, { type: 'recordApology', names: [] }], [VERA, { type: 'startMeeting' }], [VERA, round]);
    story.tell([DISA, note('Här')]).records('attendanceRecorded', 'lineRecorded');
    story.tell([CIA, say('Hemifrån')]).records('lineRecorded');
  });

  it('wait for a meeting that is open', () => {
    new Story().tell([ADA, note('Hej')]).refuses('noMeeting');
    opened()
      .tell([VERA, { type: 'pauseMeeting' }], [ADA, note('Hej')])
      .refuses('meetingPaused');
  });
});
