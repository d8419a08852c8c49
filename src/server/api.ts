import express, { type RequestHandler, Router } from 'express';
import { MOST_BYTES } from '../import/open/limits.ts';
import { type Deadlines, unhurried, within } from './deadline.ts';
import { identified } from './identified.ts';
import { inAll, inPlace, type Limits, perPerson } from './limits.ts';
import type { Parts } from './parts.ts';
import { Places } from './places.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import { agenda } from './routes/agenda.ts';
import { checks } from './routes/checks.ts';
import { commands } from './routes/commands.ts';
import { decision } from './routes/decision.ts';
import { events } from './routes/events.ts';
import { founding, mayFound } from './routes/founding.ts';
import { history } from './routes/history.ts';
import { importing, mending, original } from './routes/imports.ts';
import { life } from './routes/life.ts';
import { lineVersions } from './routes/line-history.ts';
import { meetings } from './routes/meetings.ts';
import { minutes } from './routes/minutes.ts';
import { myActions } from './routes/my-actions.ts';
import { nextMeeting } from './routes/next-meeting.ts';
import { opening } from './routes/opening.ts';
import { person } from './routes/person.ts';
import { publicMinutes } from './routes/public-minutes.ts';
import { forLeaders, proposedSeries, readings } from './routes/readings.ts';
import { actions, decisions } from './routes/registers.ts';
import { minutesSchemaFile } from './routes/schemas.ts';
import { searching } from './routes/search.ts';
import { series, seriesEvents } from './routes/series.ts';

/** Far more than anybody writes at once; how long a text may be is for the rules to say. */
const BODY_LIMIT = '256kb';

const json = express.json({ limit: BODY_LIMIT });

/** Old minutes with their whole original, perhaps several meetings of them. */
const oldMinutes = express.json({ limit: '16mb' });

const anyFile = express.raw({ limit: MOST_BYTES, type: () => true });

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

/** How much is taken on, and for how long. `streams`: the places of who is kept informed. */
interface Measures {
  readonly limits: Limits;
  readonly deadlines: Deadlines;
  readonly streams: Places;
}

/** The API (design.md, section 7), for those whom `parts.identify` knows. */
export function api(parts: Parts, { limits, deadlines, streams }: Measures): Router {
  const router = Router();
  const stream = [inPlace(streams), unhurried];
  const upload = [inPlace(new Places(limits.uploads, limits.uploadsPerPerson)), within(deadlines.import)];
  router.use(noStore, identified(parts.identify), perPerson(limits.perPerson), inAll(limits.perMinute));
  router.route('/opening').get(opening(parts)).all(onlyBy('GET, HEAD'));
  router.route('/series').get(series(parts)).all(onlyBy('GET, HEAD'));
  router.route('/series/events').head(onlyBy('GET')).get(stream, seriesEvents(parts)).all(onlyBy('GET'));
  router.route('/series/:id/history').get(history(parts)).all(onlyBy('GET, HEAD'));
  router.route('/series/:id/decisions.csv').get(decisions(parts)).all(onlyBy('GET, HEAD'));
  router.route('/series/:id/actions.csv').get(actions(parts)).all(onlyBy('GET, HEAD'));
  router.route('/actions').get(myActions(parts)).all(onlyBy('GET, HEAD'));
  router.route('/series/:id/person').get(person(parts)).post(json, person(parts)).all(onlyBy('GET, HEAD, POST'));
  router.route('/schemas/minutes.json').get(minutesSchemaFile()).all(onlyBy('GET, HEAD'));
  router.route('/search').get(searching(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings').get(meetings(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/agenda').get(agenda(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/checks').get(checks(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/life').get(life(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/lines/:line').get(lineVersions(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/minutes.:format').get(minutes(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/public.:format').post(json, publicMinutes(parts)).all(onlyBy('POST'));
  router.route('/meetings/:id/decisions/:line.:format').get(decision(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/next-meeting.ics').get(nextMeeting(parts)).all(onlyBy('GET, HEAD'));
  router.route('/meetings/:id/events').head(onlyBy('GET')).get(stream, events(parts)).all(onlyBy('GET'));
  router.route('/meetings/:id/original').get(original(parts)).all(onlyBy('GET, HEAD'));
  router.route('/import/readings').post(forLeaders(parts), upload, anyFile, readings()).all(onlyBy('POST'));
  router.route('/import/series').post(forLeaders(parts), upload, oldMinutes, proposedSeries()).all(onlyBy('POST'));
  router.route('/import/council').get(mayFound(parts)).post(upload, oldMinutes, founding(parts)).all(onlyBy('GET, HEAD, POST'));
  router.route('/import').post(upload, oldMinutes, importing(parts)).all(onlyBy('POST'));
  router.route('/import/:meeting').post(upload, oldMinutes, mending(parts)).all(onlyBy('POST'));
  router.route('/meetings/:id/commands').post(json, commands(parts)).all(onlyBy('POST'));
  return router;
}
