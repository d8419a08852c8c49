import { isOfTheCouncil } from '../../core/access.ts';
import { dayOf } from '../../core/day.ts';
import { meetingsStanding } from '../meetings-standing.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';

/** `GET /api/meetings?series=`: the meetings of a council that the actor may see. */
export const meetings =
  ({ councils, now }: Parts): KnownHandler =>
  async (req, res) => {
    const { actor } = res.locals;
    const series = (await councils.series()).find(({ id }) => id === req.query['series']);
    if (series === undefined) throw new ProblemError(PROBLEMS.notFound);
    const theirs = await meetingsStanding(councils, series, actor, dayOf(now().toISOString()));
    if (theirs.length === 0 && !isOfTheCouncil(series, actor)) throw new ProblemError(PROBLEMS.noAccess, series.language);
    res.json(theirs);
  };
