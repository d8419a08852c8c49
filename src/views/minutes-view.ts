import { numberedItems } from '../core/agenda.ts';
import { timeOf } from '../core/day.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { Day } from '../core/origin.ts';
import { hasEnded, statusOn } from '../core/review.ts';
import type { FoundedSeries } from '../core/series.ts';
import { absentNames, apologyNames, guestItems, presentPeople } from './attendance.ts';
import type { HeldMinutes, MinutesView } from './minutes.ts';
import { minutesItem } from './minutes-item.ts';
import { minutesReview } from './minutes-review.ts';

/**
 * The minutes of a meeting as it stands (design.md, section 6): the one model that all printed forms are made from.
 *
 * @param series the council, as it is now; memberships are those of the meeting's day
 * @param meeting a meeting in any state; before it has ended nobody is absent
 * @param digest the hash over the meeting's stream; null where it is not printed
 * @param today for what silence means; null: the status as it stands
 */
export function minutesView(
  series: FoundedSeries,
  meeting: PlannedMeeting,
  digest: string | null = null,
  today: Day | null = null,
): HeldMinutes {
  return {
    series: series.id,
    council: series.name,
    department: series.department,
    documentTitle: series.documentTitle,
    language: series.language,
    ...(series.form === 'table' ? {} : { form: series.form }),
    number: meeting.number,
    date: meeting.date,
    time: timeHeld(meeting),
    place: meeting.place,
    status: statusOn(meeting, today),
    chair: meeting.chair ?? series.chair,
    secretary: meeting.secretary ?? series.secretary,
    present: presentPeople(series, meeting),
    apologies: apologyNames(series, meeting),
    absent: absentNames(series, meeting),
    guests: meeting.guests.map((guest) => ({
      name: guest.name,
      role: guest.role,
      organisation: guest.organisation,
      items: guestItems(meeting, guest),
    })),
    items: numberedItems(meeting).map((item) => minutesItem(series, meeting, item)),
    nextMeeting: meeting.nextMeeting,
    ...minutesReview(meeting),
    digest: hasEnded(meeting) ? digest : null,
  };
}

/** What `tid:` said, and for what it left open the start and end of the meeting. */
function timeHeld(meeting: PlannedMeeting): MinutesView['time'] {
  const started = meeting.status === 'planned' ? null : timeOf(meeting.startedAt);
  const ended = hasEnded(meeting) ? timeOf(meeting.endedAt) : null;
  return { start: meeting.time?.start ?? started, end: meeting.time?.end ?? ended };
}
