import { dayOf } from '../../core/day.ts';
import { isMinutesFormat, MEDIA_TYPES } from '../../documents/formats.ts';
import { minutesDocument } from '../../documents/minutes-document.ts';
import { minutesView } from '../../views/minutes-view.ts';
import { meetingAsked } from '../meeting-asked.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { minutesSeen } from '../what-one-sees.ts';

/** `GET /api/meetings/:id/minutes.<format>`: the minutes as far as the actor sees them. */
export const minutes =
  ({ councils, now }: Parts): KnownHandler<{ id: string; format: string }> =>
  async (req, res) => {
    const { series, meeting, digest, sight } = await meetingAsked(councils, req.params.id, res.locals.actor);
    const { format } = req.params;
    if (!isMinutesFormat(format)) throw new ProblemError(PROBLEMS.notFound, series.language);
    const view = minutesSeen(minutesView(series, meeting, digest, dayOf(now().toISOString())), sight);
    // A document of people's words is no page of ours: nothing in it may run, whatever they wrote.
    res.set('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    res.set('Content-Type', MEDIA_TYPES[format]).send(minutesDocument(view, format));
  };
