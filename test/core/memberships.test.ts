import assert from 'node:assert/strict';
import { decide } from '../../src/core/decide/decide.ts';
import { knownName, memberNamed, membersOf, peopleOf, standingOf } from '../../src/core/people.ts';
import type { FoundedSeries, Member } from '../../src/core/series.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { ADA, BO, CIA, SERIES, STEN, Story, VERA } from './given.ts';

const TODAY = '2026-03-04';
const row = (name: string, organisation: string | null, more: Partial<Member> = {}): Member => ({
  ...{ name, organisation, email: null, role: null, aliases: [], coOpted: false, from: null, to: null },
  ...more,
});
const joins = (member: Partial<Member> & { name: string }) => ({ type: 'addMember', member: row(member.name, null, member) }) as const;

const seriesOf = (story: Story): FoundedSeries => {
  const { series } = story.told.council;
  assert(series.status === 'founded');
  return series;
};
const rowsOf = (story: Story, name: string) =>
  seriesOf(story)
    .members.filter((member) => member.name === name)
    .map(({ organisation, role, from, to }) => [organisation, role, from, to]);

describe('a person with several memberships', () => {
  const series: FoundedSeries = {
    ...SERIES,
    members: [
      row(VERA, 'Staben'),
      row(ADA, 'Gamla enheten', { role: 'handläggare', to: '2019-12-31' }),
      row(BO, 'Kommunen'),
      row(ADA, 'Nya enheten', { role: 'chef', from: '2020-01-01', coOpted: true }),
    ],
  };
  const on = (day: string | null) => membersOf(series, day).map(({ name, organisation }) => [name, organisation]);

  it('has on a day the organisation of that day, in the place of the first', () => {
    assert.deepEqual(on('2016-03-30'), [
      [VERA, 'Staben'],
      [ADA, 'Gamla enheten'],
      [BO, 'Kommunen'],
    ]);
    assert.deepEqual(
      on('2022-04-27').find(([name]) => name === ADA),
      [ADA, 'Nya enheten'],
    );
  });
  it('has on an unknown day the one that has not ended', () => assert.equal(on(null).find(([name]) => name === ADA)?.[1], 'Nya enheten'));
  it('counts once on a day that both memberships hold', () => {
    const both = { ...series, members: [row(ADA, 'Gamla', { to: TODAY }), row(ADA, 'Nya', { from: TODAY })] };
    assert.deepEqual(
      membersOf(both, TODAY).map(({ organisation }) => organisation),
      ['Nya'],
    );
  });
  it('has the ballot of that day’s membership', () => {
    const coOpted = (date: string) => {
      const meeting = { ...new Story(series).meeting, date };
      return standingOf(series, meeting, { name: ADA, key: null, verified: true }).coOpted;
    };
    assert.deepEqual([coOpted('2016-03-30'), coOpted('2022-04-27')], [false, true]);
  });
  it('is the latest of them by name', () => assert.equal(memberNamed(series, ADA)?.organisation, 'Nya enheten'));
  it('is printed with the unit of the meeting’s day', () => {
    const printed = (date: string) => {
      const meeting = new Story(series).tell(
        [VERA, { type: 'startMeeting' }],
        [ADA, { type: 'recordPresent', names: [], remote: false }],
      ).meeting;
      const person = minutesView(series, { ...meeting, date }).present.find(({ name }) => name === ADA);
      return [person?.organisation, person?.role];
    };
    assert.deepEqual(printed('2016-03-30'), ['Gamla enheten', 'handläggare']);
    assert.deepEqual(printed('2022-04-27'), ['Nya enheten', 'chef']);
  });
});

describe('ledamot', () => {
  const known = { ...SERIES, members: [row(STEN, null), row(ADA, 'Gamla enheten', { role: 'handläggare', aliases: ['Adan'] })] };

  it('of a known person with a new organisation closes the old membership the day before and opens a new one', () => {
    const story = new Story(known).tell([STEN, joins({ name: ADA, organisation: 'Nya enheten' })]).records('memberAdded', 'memberAdded');
    assert.deepEqual(rowsOf(story, ADA), [
      ['Gamla enheten', 'handläggare', null, '2026-03-03'],
      ['Nya enheten', 'handläggare', TODAY, null],
    ]);
    assert.deepEqual(memberNamed(seriesOf(story), 'Adan')?.organisation, 'Nya enheten');
  });
  it('counts from the meeting’s day where it has one', () => {
    const story = new Story(known).tell(
      [STEN, { type: 'setHead', head: { field: 'date', date: '2026-03-10' } }],
      [STEN, joins({ name: ADA, organisation: 'Nya enheten' })],
    );
    assert.deepEqual(
      rowsOf(story, ADA).map(([, , from, to]) => [from, to]),
      [
        [null, '2026-03-09'],
        ['2026-03-10', null],
      ],
    );
  });
  it('said anew on the same day replaces what was said that day', () => {
    const story = new Story(known).tell(
      [STEN, joins({ name: ADA, organisation: 'Nya enheten' })],
      [STEN, joins({ name: ADA, organisation: 'Rätt enhet' })],
    );
    assert.deepEqual(
      rowsOf(story, ADA).map(([organisation]) => organisation),
      ['Gamla enheten', 'Rätt enhet'],
    );
  });
  it('that says nothing new changes nothing', () => new Story(known).tell([STEN, joins({ name: ADA })]).records());
  it('fills in what was not known, for all days', () => {
    const story = new Story(known).tell([STEN, joins({ name: STEN, organisation: 'Staben' })]).records('memberAdded');
    assert.deepEqual(rowsOf(story, STEN), [['Staben', null, null, null]]);
  });
  it('of somebody who had left is a membership from that day on', () => {
    const left = { ...SERIES, members: [row(STEN, null), row(ADA, 'Enheten', { to: '2020-12-31' })] };
    const story = new Story(left).tell([STEN, joins({ name: ADA })]);
    assert.deepEqual(
      rowsOf(story, ADA).map(([, , from, to]) => [from, to]),
      [
        [null, '2020-12-31'],
        [TODAY, null],
      ],
    );
  });
  it('of a new person in a council’s first meeting has no beginning', () => {
    assert.deepEqual(rowsOf(new Story(known).tell([STEN, joins({ name: 'Nya Ny' })]), 'Nya Ny'), [[null, null, null, null]]);
  });
});

describe('somebody who joins a council that has met before', () => {
  it('is a member from the meeting’s day, and was not absent from the earlier ones', () => {
    const { council } = new Story().told;
    const act = { actor: { name: STEN, key: null, verified: true }, at: `${TODAY}T08:00:00.000Z`, message: null };
    const decision = decide(joins({ name: 'Nya Ny' }), { ...council, previous: council.meeting }, act);
    assert(decision.status === 'accepted');
    assert.deepEqual(decision.facts, [{ type: 'memberAdded', member: row('Nya Ny', null, { from: TODAY }) }]);
  });
});

describe('two spellings of one person', () => {
  const series: FoundedSeries = {
    ...SERIES,
    keys: { 'key-old': 'Eric Ånäs' },
    chair: 'Eric Ånäs',
    members: [row(STEN, null), row('Erik Ånäs', 'Kommunen'), row('Eric Ånäs', 'Kommunen'), row(CIA, null)],
  };
  const merge = { type: 'mergePeople', keep: 'Erik Ånäs', drop: 'Eric Ånäs' } as const;
  const merged = () => new Story(series).tell([STEN, merge]).records('peopleMerged');

  it('are one from then on: the dropped one is an alias of the kept', () => {
    const after = seriesOf(merged());
    assert.equal(memberNamed(after, 'eric ånäs')?.name, 'Erik Ånäs');
    assert.deepEqual(
      membersOf(after, TODAY).map(({ name }) => name),
      [STEN, 'Erik Ånäs', CIA],
    );
    const people = peopleOf({ series: after, meeting: { status: 'unplanned' } });
    assert.deepEqual(people.find(({ name }) => name === 'Erik Ånäs')?.aliases, ['Eric Ånäs']);
    assert.ok(!people.some(({ name }) => name === 'Eric Ånäs'));
  });
  it('have the office and the sign-in of either', () => {
    const story = merged();
    const after = seriesOf(story);
    assert.equal(after.chair, 'Erik Ånäs');
    assert.equal(knownName(after, { name: 'Anything', key: 'key-old', verified: true }), 'Erik Ånäs');
    for (const name of ['Eric Ånäs', 'Erik Ånäs']) assert.ok(standingOf(after, story.meeting, { name, key: null, verified: true }).chair);
  });
  it('stand in earlier minutes as they stood', () => {
    const story = merged();
    const before = {
      ...story.meeting,
      date: '2025-01-15',
      attendance: [{ name: 'Eric Ånäs', status: 'present', remote: false, fromItem: null, toItem: null }],
    } as const;
    assert.deepEqual(
      minutesView(seriesOf(story), before).present.map(({ name, organisation }) => [name, organisation]),
      [['Eric Ånäs', 'Kommunen']],
    );
    assert.deepEqual(membersOf(seriesOf(story), '2025-01-15').length, 4);
  });
  it('stay one when the series file is read again', () => {
    const { status: _, id, chats: __, keys: ___, merges: ____, ...settings } = series;
    const story = merged().tell([STEN, { type: 'foundSeries', id, settings: { ...settings, nextNumber: 9 }, chat: null }]);
    assert.equal(seriesOf(story).chair, 'Erik Ånäs');
    assert.equal(membersOf(seriesOf(story), TODAY).length, 3);
  });
  it('are merged once, and never in a ring', () => {
    merged().tell([STEN, merge]).records();
    merged()
      .tell([STEN, { type: 'mergePeople', keep: 'Eric Ånäs', drop: 'Erik Ånäs' }])
      .records();
  });
  it('are merged by chair and secretary only, into somebody who is there', () => {
    new Story(series).tell([CIA, merge]).refuses('role');
    new Story(series).tell([STEN, { ...merge, keep: 'Ingen Alls' }]).refuses('nameUnknown');
  });
});
