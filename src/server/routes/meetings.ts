import { isOfTheCouncil } from '../../core/access.ts';
import { dayOf } from '../../core/day.ts';
import type { Day } from '../../core/origin.ts';
import { statusOn } from '../../core/review.ts';
import type { Councils, MeetingSummary } from '../../councils.ts';
import { meetingsOfGuest } from '../meetings-of-guest.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';

/** What is out for verification may be verified by silence meanwhile; which of them, only their own streams tell. */
const asTheyStand = (councils: Councils, listed: readonly MeetingSummary[], today: Day): Promise<readonly MeetingSummary[]> =>
  Promise.all(
    listed.map(async (one) => {
      const read = one.status === 'circulated' ? await councils.meeting(one.id) : null;
      return read === null ? one : { ...one, status: statusOn(read.meeting, today) };
    }),
  );

/** `GET /api/meetings?series=`: the meetings of a council that the actor may see. */
export const meetings =
  ({ councils, now }: Parts): KnownHandler =>
  async (req, res) => {
    const { actor } = res.locals;
    const series = (await councils.series()).find(({ id }) => id === req.query['series']);
    if (series === undefined) throw new ProblemError(PROBLEMS.notFound);
    const standing = (listed: readonly MeetingSummary[]) => asTheyStand(councils, listed, dayOf(now().toISOString()));
    if (isOfTheCouncil(series, actor)) return void res.json(await standing(await councils.meetings(series.id)));
    const theirs = await meetingsOfGuest(councils, series, actor);
    if (theirs.length === 0) throw new ProblemError(PROBLEMS.noAccess, series.language);
    res.json(await standing(theirs));
  };
