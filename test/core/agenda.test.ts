import assert from 'node:assert/strict';
import { currentItem, numberedItems } from '../../src/core/agenda.ts';
import { ADA, BO, next, opened, STEN, Story, VERA } from './given.ts';

const titles = (story: Story): readonly string[] => numberedItems(story.meeting).map((item) => item.title);
const up = (story: Story): string | null => currentItem(story.meeting)?.title ?? null;
const add = (title: string) => ({ type: 'addItem', title, responsible: null, minutes: null }) as const;
const takeUp = (number: number) => ({ type: 'takeUpItem', number, leaving: null }) as const;

describe('the agenda', () => {
  it('starts with the first item, goes on with nästa and back to the item taken up before', () => {
    const story = opened();
    assert.equal(up(story), 'Laget runt');
    assert.equal(up(story.tell([VERA, next])), 'Bredband');
    assert.equal(up(story.tell([VERA, takeUp(4)])), 'Nästa möte');
    assert.equal(up(story.tell([VERA, { type: 'goBack', leaving: null }])), 'Bredband');
  });

  it('goes on after tillbaka with the item that was left, unless it was put off', () => {
    const back = { type: 'goBack', leaving: null } as const;
    assert.equal(up(opened().tell([VERA, next], [VERA, back], [VERA, next])), 'Bredband');
    const putOff = { type: 'postponeItem', title: null, reason: null } as const;
    assert.equal(up(opened().tell([VERA, next], [VERA, putOff], [VERA, back], [VERA, next])), 'Övriga punkter');
    assert.equal(up(opened().tell([VERA, takeUp(4)], [VERA, takeUp(2)], [VERA, next])), 'Övriga punkter');
  });

  it('ends: there is nothing after the last item', () => {
    opened()
      .tell([VERA, takeUp(4)], [VERA, next])
      .refuses('lastItem');
  });

  it('refuses a number that it has not', () => {
    opened()
      .tell([VERA, takeUp(14)])
      .refuses('item');
  });

  it('refuses a button of an item that is no longer up', () => {
    opened()
      .tell([VERA, next], [VERA, { type: 'takeNext', leaving: 'i1' }])
      .refuses('stale');
  });

  it('takes items of who leads at once, and those of members as proposals', () => {
    const story = opened().tell([STEN, add('Kaffe')], [ADA, add('Te')]);
    assert.deepEqual(titles(story), ['Laget runt', 'Bredband', 'Övriga punkter', 'Nästa möte', 'Kaffe']);
    assert.equal(titles(story.tell([VERA, { type: 'adoptProposal', number: 1 }])).at(-1), 'Te');
  });

  it('is moved and renamed, with the former title kept', () => {
    const story = opened().tell(
      [VERA, { type: 'moveItem', number: 4, before: 2 }],
      [VERA, { type: 'renameItem', number: 2, title: 'Nästa gång' }],
    );
    assert.deepEqual(titles(story), ['Laget runt', 'Nästa gång', 'Bredband', 'Övriga punkter']);
    assert.deepEqual(numberedItems(story.meeting)[1]?.formerTitles, ['Nästa möte']);
  });

  it('finds a topic by its title, or adds it', () => {
    const story = opened().tell([VERA, { type: 'takeUpTopic', title: 'bredband' }]);
    assert.equal(up(story), 'Bredband');
    assert.equal(up(story.tell([VERA, { type: 'takeUpTopic', title: 'Nytt' }])), 'Nytt');
    assert.equal(titles(story).length, 5);
  });

  it('is led by chair and secretary', () => {
    opened()
      .tell([BO, takeUp(2)])
      .refuses('role')
      .tell([BO, next, 900])
      .refuses('role');
  });
});

describe('the life of a meeting', () => {
  it('opens with who starts it present, and takes up the first item', () => {
    new Story().tell([STEN, { type: 'startMeeting' }]).records('meetingStarted', 'attendanceRecorded', 'itemTakenUp');
  });

  it('has the day it starts, where no other was given', () => {
    assert.equal(opened().meeting.date, '2026-03-04');
  });

  it('is opened once, paused, resumed and ended by who leads', () => {
    const story = opened()
      .tell([STEN, { type: 'startMeeting' }])
      .refuses('meetingOpen');
    story.tell([ADA, { type: 'endMeeting' }]).refuses('role');
    story.tell([VERA, { type: 'pauseMeeting' }], [VERA, next]).refuses('meetingPaused');
    story.tell([VERA, { type: 'resumeMeeting' }], [VERA, { type: 'endMeeting' }]).records('meetingEnded');
    story.tell([VERA, next]).refuses('noMeeting');
  });
});
