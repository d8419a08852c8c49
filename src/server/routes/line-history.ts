import { leads, standingOf } from '../../core/people.ts';
import { lineHistory } from '../../views/line-history.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';

/** `GET /api/meetings/:id/lines/:line`: all that a line has said, its first words first; for chair and secretary. */
export const lineVersions =
  ({ councils }: Parts): KnownHandler<{ id: string; line: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    const { series, meeting, events } = await meetingAsked(councils, req.params.id, actor);
    if (!leads(standingOf(series, meeting, actor))) throw new ProblemError(PROBLEMS.noAccess, series.language);
    const versions = lineHistory(events, req.params.line);
    if (versions.length === 0) throw new ProblemError(PROBLEMS.notFound, series.language);
    res.json(versions);
  };
