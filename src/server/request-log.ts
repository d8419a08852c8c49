import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { routeOf } from './route-of.ts';

const current = new AsyncLocalStorage<{ readonly request: string }>();

/** For the logger's `mixin`: every line that is written while a request is answered carries its id. */
export const ofRequest = (): object => current.getStore() ?? {};

/** An id that a proxy before us gave; anything else would be a stranger's words in our log. */
const ID = /^[\w-]{8,64}$/;

/** What asks all the time whether we are there. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * One line for each request: which route, by whose object id, how it was answered and how long it took. Neither the
 * address asked for nor anything sent: there are names and words in them. The id is in `X-Request-Id`.
 */
export const logRequests =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const given = req.get('X-Request-Id') ?? '';
    const request = ID.test(given) ? given : randomUUID();
    const begun = performance.now();
    res.set('X-Request-Id', request);
    res.once('close', () => {
      const route = routeOf(req);
      const line = {
        ...{ request, method: req.method, route, status: res.statusCode, ms: Math.round(performance.now() - begun) },
        ...{ whole: res.writableFinished, who: res.locals['actor']?.key ?? null },
      };
      if (PROBES.has(route)) log.debug(line, 'answered');
      else log.info(line, 'answered');
    });
    current.run({ request }, next);
  };
