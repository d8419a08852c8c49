import assert from 'node:assert/strict';
import type { Command } from '../../src/core/command.ts';
import type { Line } from '../../src/core/line.ts';
import { agendaView } from '../../src/views/agenda-view.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { ADA, BO, CIA, DISA, GUEST, next, note, opened, SERIES, STEN, type Step, type Story, VERA } from './given.ts';

const TEXT = 'Mötena flyttas till torsdagar.';
const asks = (within?: number, text = TEXT): Command => ({
  type: 'recordLine',
  body: { kind: 'decision', sort: 'consensus', text, ...(within === undefined ? {} : { within }) },
});
const objects = (text = 'Jag är ledig då.', proposal: number | null = null): Command => ({
  type: 'recordLine',
  body: { kind: 'objection', text, proposal },
});
const FIRST = 'radet_1-l1';

/** At ten past nine Vera asks for objections within five minutes. */
const asked = (...steps: readonly Step[]): Story => opened().tell([VERA, asks(5), 600], ...steps);
const FIVE_PAST = 901;

const decisions = ({ meeting }: Story): readonly Line[] =>
  meeting.lines.filter(({ state, body }) => state === 'live' && body.kind === 'decision');
const proposalOf = ({ meeting }: Story) => agendaView(SERIES, meeting).proposals[0] ?? assert.fail('no proposal');
const itemOf = ({ meeting }: Story, at = 0) => minutesView(SERIES, meeting).items[at] ?? assert.fail('no item');

describe('a consensus unless somebody objects', () => {
  it('waits as a proposal that says until when', () => {
    const story = asked().records('lineRecorded');
    assert.equal(proposalOf(story).until, '2026-03-04T08:15:00.000Z');
    assert.deepEqual(decisions(story), []);
  });

  it('is a decision of its item with whatever is asked first after the time', () => {
    const story = asked([VERA, next, 700], [BO, note('Nu är det torsdag.'), FIVE_PAST]).records('consensusReached', 'lineRecorded');
    const [decision] = itemOf(story).decisions;
    assert.deepEqual(
      [decision?.kind, decision?.text, decision?.unopposed, decision?.sources.map(({ name, at }) => [name, at])],
      [
        'consensus',
        TEXT,
        true,
        [
          [VERA, '2026-03-04T08:15:00.000Z'],
          [VERA, '2026-03-04T08:10:00.000Z'],
        ],
      ],
    );
    assert.deepEqual(agendaView(SERIES, story.meeting).proposals, []);
    assert.deepEqual(
      story.meeting.lines.map(({ id }) => id),
      [FIRST, 'radet_1-l2', 'radet_1-l3'],
    );
  });

  it('is none before the time is up', () => asked([BO, note('Vänta.'), 900]).records('lineRecorded'));

  it('is recorded too where what is asked comes to nothing, and not where it is refused', () => {
    const refused = asked([ADA, next, FIVE_PAST]).refuses('role');
    assert.deepEqual(decisions(refused), []);
    refused.tell([ADA, { type: 'recordPresent', names: [], remote: false }, FIVE_PAST + 1]).records('consensusReached');
  });

  it('is reached when the meeting ends after the time', () => {
    asked([VERA, { type: 'endMeeting' }, FIVE_PAST]).records('consensusReached', 'meetingEnded');
  });

  it('stays an open motion when the meeting ends before', () => {
    const story = asked([VERA, { type: 'endMeeting' }, 700]).records('meetingEnded');
    assert.deepEqual(
      itemOf(story).motions.map(({ text, state }) => [text, state]),
      [[TEXT, 'open']],
    );
    assert.deepEqual(itemOf(story).decisions, []);
  });

  it('takes chair or secretary: from a member it is a motion that waits for them', () => {
    const story = opened()
      .tell([ADA, asks(5), 600], [BO, note('Sent.'), 5_000])
      .records('lineRecorded');
    assert.equal(proposalOf(story).until, undefined);
  });

  it('can be decided on at once by who leads, either way', () => {
    const adopted = asked([STEN, { type: 'adoptProposal', number: 1 }, 660], [BO, note('Sent.'), FIVE_PAST]).records('lineRecorded');
    assert.deepEqual(
      decisions(adopted).map(({ body }) => body),
      [{ kind: 'decision', sort: 'consensus', text: TEXT }],
    );
    asked([STEN, { type: 'rejectProposal', number: 1 }, 660], [BO, note('Sent.'), FIVE_PAST]).records('lineRecorded');
  });

  it('keeps a dissent as any decision does', () => {
    const story = asked([BO, { type: 'recordLine', body: { kind: 'dissent', text: 'Nej.' } }, FIVE_PAST]);
    assert.deepEqual(
      itemOf(story).decisions[0]?.dissents.map(({ name }) => name),
      [BO],
    );
  });

  it('is taken back with `ångra`, and does not come again by itself', () => {
    const story = asked([BO, note('Sent.'), FIVE_PAST], [VERA, { type: 'undo' }]).records('lineWithdrawn');
    story.tell([BO, note('Senare.'), 2_000]).records('lineRecorded');
    assert.deepEqual(decisions(story), []);
  });

  it('counts the whole time anew after a break', () => {
    const story = asked([VERA, { type: 'pauseMeeting' }, 700], [VERA, { type: 'resumeMeeting' }, 2_000]).records('meetingResumed');
    assert.equal(proposalOf(story).until, '2026-03-04T08:38:20.000Z');
  });
});

describe('an objection', () => {
  it('stops the consensus, with name and reason, and what is left is a motion', () => {
    const story = asked([CIA, objects(), 700], [BO, note('Sent.'), FIVE_PAST]).records('lineRecorded');
    assert.deepEqual(decisions(story), []);
    const [motion] = itemOf(story).motions;
    assert.deepEqual([motion?.state, motion?.objections?.map(({ name, text }) => [name, text])], ['open', [[CIA, 'Jag är ledig då.']]]);
    const { until, objections } = proposalOf(story);
    assert.deepEqual([until, objections], [undefined, [{ name: CIA, text: 'Jag är ledig då.' }]]);
  });

  it('in the last second is in time', () => assert.deepEqual(decisions(asked([CIA, objects(), 900], [BO, note('Sent.'), 902])), []));

  it('that was on its way when the time was up takes the consensus back', () => {
    const story = asked([BO, note('Sent.'), FIVE_PAST], [CIA, objects(), 899]).records('lineWithdrawn', 'lineRecorded');
    assert.deepEqual(decisions(story), []);
    assert.equal(itemOf(story).motions[0]?.objections?.[0]?.name, CIA);
  });

  it('after the time is told of the dissent', () => {
    asked([CIA, objects(), FIVE_PAST]).refuses('nothingProposed');
  });

  it('stops it for good, also when it is taken back', () => {
    const story = asked([CIA, objects(), 700], [CIA, { type: 'undo' }, 720], [BO, note('Sent.'), FIVE_PAST]).records('lineRecorded');
    assert.deepEqual(decisions(story), []);
    story.tell([VERA, { type: 'adoptProposal', number: 1 }]).records('motionAdopted', 'lineRecorded');
  });

  it('can be made by several, and stands with the decision that is taken all the same', () => {
    const story = asked([CIA, objects(), 700], [DISA, objects(''), 710], [VERA, { type: 'adoptProposal', number: 1 }, 800]);
    assert.deepEqual(
      itemOf(story).decisions[0]?.objections?.map(({ name }) => name),
      [CIA, DISA],
    );
    assert.equal(itemOf(story).decisions[0]?.unopposed, undefined);
  });

  it('names the proposal where several wait', () => {
    const story = asked([VERA, asks(5, 'Vi byter lokal.'), 610], [CIA, objects(), 700]).refuses('whichProposal');
    story.tell([CIA, objects('Nej.', 2), 710]).records('lineRecorded');
    story.tell([CIA, objects('Nej.'), 720]).records('lineRecorded');
    assert.deepEqual(
      story.meeting.lines.filter(({ body }) => body.kind === 'objection').map(({ to }) => to),
      ['radet_1-l2', FIRST],
    );
  });

  it('is refused where nothing waits for it, also to a motion of a member', () => {
    opened().tell([CIA, objects()]).refuses('nothingProposed');
    opened().tell([ADA, asks()], [CIA, objects()]).refuses('nothingProposed');
  });

  it('is a member’s, not a guest’s', () => {
    const guest: Step = [VERA, { type: 'inviteGuest', name: GUEST, role: null, organisation: null, items: [1] }, 620];
    asked(guest, [GUEST, objects(), 700]).refuses('role');
  });
});

describe('a correction of what waits for objections', () => {
  const corrects = (text: string, within?: number): Command => ({
    type: 'correctLine',
    line: FIRST,
    body: { kind: 'decision', sort: 'consensus', text, ...(within === undefined ? {} : { within }) },
  });

  it('gives the whole time anew: nobody has had it for the new words', () => {
    const story = asked([VERA, corrects('Mötena flyttas till fredagar.', 5), 800]).records('lineCorrected');
    assert.equal(proposalOf(story).until, '2026-03-04T08:18:20.000Z');
  });

  it('is none where nothing is new', () => asked([VERA, corrects(TEXT, 5), 800]).records());

  it('decides nothing, and starts nothing that was stopped', () => {
    const story = asked([VERA, corrects('Kort.'), 620], [CIA, objects(), 700], [VERA, corrects('Kortare.'), 800]).records('lineCorrected');
    story.tell([BO, note('Sent.'), 5_000]);
    assert.deepEqual(decisions(story), []);
    assert.deepEqual([proposalOf(story).text, proposalOf(story).until], ['Kortare.', undefined]);
  });

  it('can give a time to what was something else', () => {
    const story = opened()
      .tell([VERA, note(TEXT), 600], [VERA, corrects(TEXT, 10), 660])
      .records('lineCorrected');
    assert.equal(proposalOf(story).until, '2026-03-04T08:21:00.000Z');
  });
});
