import { meetingsOfGuest } from '../meetings-of-guest.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { isOfTheCouncil } from '../what-one-sees.ts';

/** `GET /api/meetings?series=`: the meetings of a council that the actor may see. */
export const meetings =
  ({ councils }: Parts): KnownHandler =>
  async (req, res) => {
    const { actor } = res.locals;
    const series = (await councils.series()).find(({ id }) => id === req.query['series']);
    if (series === undefined) throw new ProblemError(PROBLEMS.notFound);
    if (isOfTheCouncil(series, actor)) return void res.json(await councils.meetings(series.id));
    const theirs = await meetingsOfGuest(councils, series, actor);
    if (theirs.length === 0) throw new ProblemError(PROBLEMS.noAccess, series.language);
    res.json(theirs);
  };
