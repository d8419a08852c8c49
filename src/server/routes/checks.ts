import { checksView } from '../../checks/checks-view.ts';
import { leads, standingOf } from '../../core/people.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';

/** `GET /api/meetings/:id/checks`: what to look at before the minutes are sent round; for chair and secretary. */
export const checks =
  ({ councils }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    const { series, meeting } = await meetingAsked(councils, req.params.id, actor);
    if (!leads(standingOf(series, meeting, actor))) throw new ProblemError(PROBLEMS.noAccess, series.language);
    res.json(checksView(series, meeting));
  };
