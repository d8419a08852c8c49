import { mayReview, type ReviewCommand } from '../../core/decide/decide-review.ts';
import { standingOf } from '../../core/people.ts';
import { type LifeStep, lifeOfMinutes } from '../../views/life-view.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';

/** The life of a meeting's minutes, and what of it is the asker's to go on with. */
export interface Life {
  readonly steps: readonly LifeStep[];
  readonly may: readonly ReviewCommand['type'][];
}

/** `GET /api/meetings/:id/life`: every step of the minutes with who and when; for the council's own people. */
export const life =
  ({ councils }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    const { series, meeting, events, sight } = await meetingAsked(councils, req.params.id, actor);
    if (sight !== 'all') throw new ProblemError(PROBLEMS.noAccess, series.language);
    const answer: Life = { steps: lifeOfMinutes(meeting, events), may: mayReview(meeting, standingOf(series, meeting, actor)) };
    res.json(answer);
  };
