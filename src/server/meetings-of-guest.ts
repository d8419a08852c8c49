import { sightOf } from '../core/access.ts';
import type { Actor } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import type { Councils, MeetingSummary } from '../councils.ts';

/** What somebody who comes to single meetings finds of a council: the meeting that is planned or open and the one before it, not the archive. */
export async function meetingsOfGuest(councils: Councils, series: FoundedSeries, actor: Actor): Promise<readonly MeetingSummary[]> {
  const council = await councils.council(series.id);
  return [council?.previous, council?.meeting].flatMap((meeting) =>
    meeting === undefined || meeting.status === 'unplanned' || sightOf({ series, meeting }, actor) === null
      ? []
      : [{ id: meeting.id, series: series.id, number: meeting.number, date: meeting.date, status: meeting.status }],
  );
}
