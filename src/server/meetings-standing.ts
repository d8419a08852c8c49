import { isOfTheCouncil } from '../core/access.ts';
import type { Actor, Day } from '../core/origin.ts';
import { statusOn } from '../core/review.ts';
import type { FoundedSeries } from '../core/series.ts';
import type { Councils, MeetingSummary } from '../councils.ts';
import { meetingsOfGuest } from './meetings-of-guest.ts';

/**
 * The meetings of a council that the actor may see, as they stand; none for who has nothing to do with it.
 * @param today what is out for verification may be verified by silence meanwhile; which of them, only their own streams tell
 */
export async function meetingsStanding(
  councils: Councils,
  series: FoundedSeries,
  actor: Actor,
  today: Day,
): Promise<readonly MeetingSummary[]> {
  const theirs = isOfTheCouncil(series, actor) ? await councils.meetings(series.id) : await meetingsOfGuest(councils, series, actor);
  return Promise.all(
    theirs.map(async (one) => {
      const read = one.status === 'circulated' ? await councils.meeting(one.id) : null;
      return read === null ? one : { ...one, status: statusOn(read.meeting, today) };
    }),
  );
}
