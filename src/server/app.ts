import { setMaxListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import express, { type Express, type RequestHandler } from 'express';
import { Registry } from 'prom-client';
import { answerProblems } from './answer-problems.ts';
import { api, onlyBy } from './api.ts';
import { DEADLINES, type Deadlines, within } from './deadline.ts';
import { LIMITS, type Limits, LOCAL_LIMITS, perAddress } from './limits.ts';
import { loopbackGuard } from './loopback-guard.ts';
import { openMetrics } from './metrics.ts';
import { pageHeaders } from './page-headers.ts';
import type { Parts } from './parts.ts';
import { Places } from './places.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import { publicPages } from './public-pages.ts';
import { logRequests } from './request-log.ts';
import { healthz, readyz } from './routes/health.ts';
import { tabPages } from './tab-pages.ts';

/** The folder that `npm run build` writes the tab and the pages of the room to. */
export const PAGES = fileURLToPath(new URL('../../tab/dist', import.meta.url));

export interface AppParts extends Omit<Parts, 'roster'> {
  /** Without it nobody is known to be in any chat. */
  readonly roster?: Parts['roster'];
  /** Without sign-in, and therefore on loopback only. */
  readonly local: boolean;
  /** Answers `POST /api/messages`. */
  readonly messages: RequestHandler;
  /** Adds the local meeting room; it stands behind the guard of local mode. */
  readonly mountRoom?: ((app: Express) => void) | undefined;
  /** How many proxies before us are believed; none unless it is said. */
  readonly proxies?: number;
  readonly limits?: Limits;
  readonly deadlines?: Deadlines;
  /** What of the process is measured besides, and who may read it; null: nobody. */
  readonly registry?: Registry;
  readonly metricsToken?: string | null;
}

/** All routes of the server. */
export function createApp(given: AppParts): Express {
  const parts = { roster: async () => [], ...given };
  const { local, log, limits = local ? LOCAL_LIMITS : LIMITS, deadlines = DEADLINES, proxies = 0 } = parts;
  const { registry = new Registry(), metricsToken = null } = parts;
  const streams = new Places(limits.streams, limits.streamsPerPerson);
  const metrics = openMetrics({ registry, streams, token: local ? null : metricsToken });
  // Each stream listens to it.
  setMaxListeners(0, parts.closing);
  const app = express();
  app.set('trust proxy', proxies);
  app.use(logRequests(log), metrics.count, ...pageHeaders(local), within(deadlines.answer));
  if (local) app.use(loopbackGuard);
  app.route('/healthz').get(healthz).all(onlyBy('GET, HEAD'));
  app.route('/readyz').get(readyz(parts)).all(onlyBy('GET, HEAD'));
  app.route('/api/messages').post(parts.messages).all(onlyBy('POST'));
  if (local || metricsToken !== null) app.route('/metrics').get(metrics.show).all(onlyBy('GET, HEAD'));
  app.use('/api', api(parts, { limits, deadlines, streams }));
  app.use(perAddress(limits.perAddress));
  app.use('/tab', tabPages(PAGES));
  app.use(publicPages());
  parts.mountRoom?.(app);
  app.use(() => {
    throw new ProblemError(PROBLEMS.notFound);
  });
  app.use(answerProblems(log));
  return app;
}
