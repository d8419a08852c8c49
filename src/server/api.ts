import express, { type RequestHandler, Router } from 'express';
import { identified } from './identified.ts';
import type { Parts } from './parts.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import { agenda } from './routes/agenda.ts';
import { checks } from './routes/checks.ts';
import { commands } from './routes/commands.ts';
import { events } from './routes/events.ts';
import { history } from './routes/history.ts';
import { meetings } from './routes/meetings.ts';
import { minutes } from './routes/minutes.ts';
import { series, seriesEvents } from './routes/series.ts';

/** Far more than anybody writes at once; how long a text may be is for the rules to say. */
const BODY_LIMIT = '256kb';

/** A path that is there, asked in a way that it does not have (RFC 9110, 15.5.6). */
export const onlyBy =
  (allowed: string): RequestHandler =>
  (_req, res) => {
    res.set('Allow', allowed);
    throw new ProblemError(PROBLEMS.method);
  };

const noStore: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};

/** The API (design.md, section 7), for those whom `parts.identify` knows. */
export function api(parts: Parts): Router {
  const router = Router();
  router.use(noStore, identified(parts.identify));
  router.route('/series').get(series(parts)).all(onlyBy('GET, HEAD'));
  router.route('/series/events').head(onlyBy('GET')).get(seriesEvents(parts)).all(onlyBy('GET'));
  router.route('/series/:id/history').get(history(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings').get(meetings(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/agenda').get(agenda(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/checks').get(checks(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/minutes.:format').get(minutes(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/events').head(onlyBy('GET')).get(events(parts)).all(onlyBy('GET'));
  router
    .route('/meetings/:id/commands')
    .post(express.json({ limit: BODY_LIMIT }), commands(parts))
    .all(onlyBy('POST'));
  return router;
}
