import assert from 'node:assert/strict';
import { evolveMeeting, UNPLANNED } from '../../src/core/evolve/evolve-meeting.ts';
import { carryAnew, planNext } from '../../src/core/plan-next.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { ADA, BO, GUEST, next, note, opened, SERIES, type Story, VERA } from './given.ts';

const action = (what: string, who: readonly string[]) =>
  ({ type: 'recordLine', body: { kind: 'action', text: what, what, who, due: null } }) as const;
const end = { type: 'endMeeting' } as const;
const plan = (story: Story) => planNext(SERIES, story.meeting);

describe('the next meeting', () => {
  it('is the next number, on the day that was set, with the standing items', () => {
    const planned = plan(opened().tell([VERA, { type: 'setNextMeeting', text: '2 juni', date: '2026-06-02' }], [VERA, end]));
    assert.deepEqual([planned.id, planned.number, planned.date], ['radet_2', 2, '2026-06-02']);
    assert(planned.items.some((item) => item.title === 'Laget runt' && item.round));
  });

  it('takes what was put off, what goes on and what was never taken up before "Övriga punkter", with its lineage', () => {
    const story = opened().tell([VERA, next], [VERA, { type: 'continueItem' }], [VERA, next]);
    story.tell([VERA, { type: 'postponeItem', title: 'Projektet', reason: 'sjukdom' }], [VERA, end]);
    const planned = plan(story);
    assert.deepEqual(
      planned.items.map((item) => item.title),
      ['Laget runt', 'Bredband', 'Projektet', 'Nästa möte', 'Övriga punkter'],
    );
    assert.deepEqual(planned.items[1]?.lineage, { meeting: 'radet_1', item: 'i2' });
  });

  it('brings back every matter that was put off under "Övriga punkter"', () => {
    const story = opened().tell([VERA, { type: 'takeUpItem', number: 3, leaving: null }]);
    story.tell(
      [VERA, { type: 'postponeItem', title: 'Ett', reason: null }],
      [VERA, { type: 'postponeItem', title: 'Två', reason: null }],
      [VERA, end],
    );
    assert.deepEqual(
      plan(story)
        .items.map((item) => item.title)
        .filter((title) => title === 'Ett' || title === 'Två'),
      ['Ett', 'Två'],
    );
  });

  it('has "Övriga punkter" once, also where a matter without a name was put off under it', () => {
    const story = opened().tell([VERA, { type: 'takeUpItem', number: 3, leaving: null }]);
    story.tell([VERA, { type: 'postponeItem', title: null, reason: 'tiden är slut' }], [VERA, end]);
    assert.equal(plan(story).items.filter((item) => item.title === 'Övriga punkter').length, 1);
  });

  it('follows up the actions that are open; their numbers run on', () => {
    const story = opened().tell([VERA, action('Ring', [ADA])], [VERA, action('Skriv', [BO])]);
    story.tell([ADA, { type: 'followUpAction', number: 2, status: 'done', reason: null }]).refuses('role');
    story.tell([ADA, { type: 'followUpAction', number: 1, status: 'done', reason: null }], [VERA, end]);
    const planned = plan(story);
    assert.deepEqual(
      planned.actions.map(({ number, what }) => [number, what]),
      [[2, 'Skriv']],
    );
    assert.equal(planned.nextActionNumber, 3);
  });

  it('follows up an action that was ended by mistake and opened again; it is opened once, by its owner or who leads', () => {
    const followUp = (status: 'open' | 'done' | 'dropped', number = 1) =>
      ({ type: 'followUpAction', number, status, reason: null }) as const;
    const story = opened().tell([VERA, action('Ring', [ADA])], [ADA, followUp('done')]);
    story.tell([BO, followUp('open')]).refuses('role');
    story.tell([ADA, followUp('open', 7)]).refuses('action');
    story.tell([ADA, followUp('open')], [ADA, followUp('open')]);
    assert.deepEqual(
      story.meeting.lines.map(({ outcome }) => outcome),
      ['open'],
    );
    story.tell([ADA, followUp('dropped')], [VERA, followUp('open')], [VERA, end]);
    assert.deepEqual(
      plan(story).actions.map(({ number, what }) => [number, what]),
      [[1, 'Ring']],
    );
  });

  it('is told when an action of the meeting before is corrected after its end', () => {
    const story = opened().tell([VERA, action('Ring', [ADA])], [VERA, end]);
    const planned = { ...story.meeting, status: 'planned', carriedActions: [], nextActionNumber: 2 } as const;
    assert.equal(carryAnew(SERIES, story.meeting, planned)?.actions[0]?.what, 'Ring');
  });
});

describe('a guest who was promised an item', () => {
  const invites = (...items: readonly number[]) =>
    ({ type: 'inviteGuest', name: GUEST, role: 'utredare', organisation: 'Knytet', items }) as const;
  const guests = (story: Story) =>
    plan(story.tell([VERA, end])).guests?.map(({ name, items }) => [
      name,
      items.map((id) => plan(story).items.find((item) => item.id === id)?.title),
    ]);

  it('comes with it when it was put off, as who they are, and under its new number', () => {
    const story = opened().tell([VERA, invites(2)], [VERA, next], [VERA, { type: 'postponeItem', title: null, reason: 'tiden' }]);
    assert.deepEqual(guests(story), [[GUEST, ['Bredband']]]);
    assert.deepEqual(plan(story).guests, [{ name: GUEST, role: 'utredare', organisation: 'Knytet', items: ['i2'] }]);
    const planned = {
      ...plan(story),
      origin: { source: 'plan', by: VERA, at: '2026-03-04T16:00:00.000Z', channel: 'server', message: null },
    } as const;
    const following = evolveMeeting(UNPLANNED, planned);
    assert(following.status === 'planned');
    assert.deepEqual(minutesView(SERIES, following).guests, [{ name: GUEST, role: 'utredare', organisation: 'Knytet', items: [2] }]);
  });

  it('comes with it when it was never taken up, and not for what was dealt with', () => {
    const story = opened().tell([VERA, invites(1, 4)], [VERA, { type: 'takeUpItem', number: 3, leaving: null }]);
    assert.deepEqual(guests(story), [[GUEST, ['Nästa möte']]]);
  });

  it('comes when it goes on and they were not heard, and is free when they were', () => {
    const goesOn = () => opened().tell([VERA, invites(2)], [VERA, next], [VERA, { type: 'continueItem' }]);
    assert.deepEqual(guests(goesOn()), [[GUEST, ['Bredband']]]);
    assert.equal(guests(goesOn().tell([GUEST, note('Så här är det.')])), undefined);
    assert.equal(guests(goesOn().tell([VERA, { type: 'recordPresent', names: [GUEST], remote: false }])), undefined);
  });

  it('comes with the one matter that was put off under "Övriga punkter"; of several nobody knows which', () => {
    const other = () => opened().tell([VERA, invites(3)], [VERA, { type: 'takeUpItem', number: 3, leaving: null }]);
    const postpones = (title: string) => ({ type: 'postponeItem', title, reason: null }) as const;
    assert.deepEqual(guests(other().tell([VERA, postpones('Ett')])), [[GUEST, ['Ett']]]);
    assert.equal(guests(other().tell([VERA, postpones('Ett')], [VERA, postpones('Två')])), undefined);
  });

  it('comes to a standing item that was put off', () => {
    const story = opened().tell([VERA, invites(1)], [VERA, { type: 'postponeItem', title: null, reason: null }]);
    assert.deepEqual(guests(story), [[GUEST, ['Laget runt']]]);
  });

  it('is promised it again where it is put off again', () => {
    const story = opened().tell([VERA, invites(2)], [VERA, next], [VERA, { type: 'postponeItem', title: null, reason: null }], [VERA, end]);
    const planned = {
      ...plan(story),
      origin: { source: 'plan', by: VERA, at: '2026-03-04T16:00:00.000Z', channel: 'server', message: null },
    } as const;
    const following = evolveMeeting(UNPLANNED, planned);
    assert(following.status === 'planned');
    assert.deepEqual(
      planNext(SERIES, following).guests?.map(({ name }) => name),
      [GUEST],
    );
  });

  it('is nobody where there are none', () => assert.equal('guests' in plan(opened().tell([VERA, end])), false));
});
