import assert from 'node:assert/strict';
import { carryAnew, planNext } from '../../src/core/plan-next.ts';
import { ADA, BO, next, opened, SERIES, type Story, VERA } from './given.ts';

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

  it('is told when an action of the meeting before is corrected after its end', () => {
    const story = opened().tell([VERA, action('Ring', [ADA])], [VERA, end]);
    const planned = { ...story.meeting, status: 'planned', carriedActions: [], nextActionNumber: 2 } as const;
    assert.equal(carryAnew(SERIES, story.meeting, planned)?.actions[0]?.what, 'Ring');
  });
});
