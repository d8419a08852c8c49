import { fileURLToPath } from 'node:url';
import express, { type Express, type RequestHandler } from 'express';
import { answerProblems } from './answer-problems.ts';
import { api, onlyBy } from './api.ts';
import { loopbackGuard } from './loopback-guard.ts';
import { pageHeaders } from './page-headers.ts';
import type { Parts } from './parts.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import { healthz, readyz } from './routes/health.ts';
import { tabPages } from './tab-pages.ts';

/** The folder that `npm run build` writes the tab and the pages of the room to. */
export const PAGES = fileURLToPath(new URL('../../tab/dist', import.meta.url));

export interface AppParts extends Parts {
  /** Without sign-in, and therefore on loopback only. */
  readonly local: boolean;
  /** Answers `POST /api/messages`. */
  readonly messages: RequestHandler;
  /** Adds the local meeting room; it stands behind the guard of local mode. */
  readonly mountRoom?: ((app: Express) => void) | undefined;
}

/** All routes of the server. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(pageHeaders(parts.local));
  if (parts.local) app.use(loopbackGuard);
  app.route('/healthz').get(healthz).all(onlyBy('GET, HEAD'));
  app.route('/readyz').get(readyz(parts)).all(onlyBy('GET, HEAD'));
  app.route('/api/messages').post(parts.messages).all(onlyBy('POST'));
  app.use('/api', api(parts));
  app.use('/tab', tabPages(PAGES));
  parts.mountRoom?.(app);
  app.use(() => {
    throw new ProblemError(PROBLEMS.notFound);
  });
  app.use(answerProblems(parts.log));
  return app;
}
