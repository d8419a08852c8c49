import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { nextMeetingIcs, type TimeOfDay } from '../../src/documents/next-meeting-ics.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';

const view = minutesView(series, fullMeeting);

function eventOf(of: MinutesView, time: TimeOfDay | null): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(nextMeetingIcs(of, time) ?? ''));
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  assert.ok(event !== undefined && others.length === 0);
  return new ICAL.Event(event);
}

describe('the next meeting for a calendar', () => {
  it('is a whole day where no time is said', () => {
    const event = eventOf(view, null);
    assert.equal(event.startDate.toString(), '2024-06-11');
    assert.ok(event.startDate.isDate);
    assert.equal(event.summary, 'Möte med Rådet för digital samverkan');
    assert.equal(event.description, '11 juni, halvdag på distans');
  });

  const times: readonly [string, TimeOfDay, string, string | null][] = [
    ['in summer', { start: '09:00', end: '12:00' }, '2024-06-11T07:00:00Z', '2024-06-11T10:00:00Z'],
    ['with an open end', { start: '13:30', end: null }, '2024-06-11T11:30:00Z', null],
    ['till midnight', { start: '18:00', end: '24:00' }, '2024-06-11T16:00:00Z', '2024-06-11T22:00:00Z'],
  ];
  for (const [name, time, start, end] of times)
    it(`has the time in Stockholm, ${name}`, () => {
      const event = eventOf(view, time);
      assert.equal(event.startDate.toString(), start);
      assert.equal(event.component.getFirstPropertyValue('dtend')?.toString() ?? null, end);
    });

  it('keeps its UID when it is moved, and is another one in the next meeting', () => {
    const moved = { ...view, nextMeeting: { text: '18 juni', date: '2024-06-18' } };
    assert.equal(eventOf(moved, null).uid, eventOf(view, null).uid);
    assert.notEqual(eventOf({ ...view, number: 13 }, null).uid, eventOf(view, null).uid);
  });

  it('is stamped with the time of the meeting, so that the same minutes give the same file', () => {
    assert.equal(eventOf(view, null).component.getFirstPropertyValue('dtstamp')?.toString(), '2024-05-14T09:30:00Z');
    assert.equal(nextMeetingIcs(view, null), nextMeetingIcs(view, null));
  });

  it('is nothing where no day is known', () => {
    assert.equal(nextMeetingIcs({ ...view, nextMeeting: null }, null), null);
    assert.equal(nextMeetingIcs({ ...view, nextMeeting: { text: 'till hösten', date: null } }, null), null);
  });

  it('can’t be broken by what people write', () => {
    const hostile = 'a\r\nEND:VEVENT\nBEGIN:VALARM\u0000;,\\ "x"';
    const event = eventOf({ ...view, council: hostile, nextMeeting: { text: hostile, date: '2024-06-11' } }, null);
    assert.equal(event.description, 'a\nEND:VEVENT\nBEGIN:VALARM;,\\ "x"');
    assert.equal(event.summary, 'Möte med a END:VEVENT BEGIN:VALARM;,\\ "x"');
  });
});
