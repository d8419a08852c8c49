import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Places } from './places.ts';
import { PROBLEMS, ProblemError } from './problem.ts';
import { routeOf } from './route-of.ts';

/** From a view in memory to old minutes read out of a large file. */
const SECONDS = [0.005, 0.02, 0.1, 0.5, 2, 10];

export interface Metrics {
  /** Counts what passes. */
  readonly count: RequestHandler;
  /** `GET /metrics`, in Prometheus' form. */
  readonly show: RequestHandler;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

interface MetricsParts {
  /** Holds more than the server's own where whoever opens it has put it there. */
  readonly registry: Registry;
  readonly streams: Places;
  /** Who shows it may read; null: everybody. */
  readonly token: string | null;
}

/** Counts of routes and statuses; no ids, no names. */
export function openMetrics({ registry, streams, token }: MetricsParts): Metrics {
  const of = { registers: [registry] };
  const labelNames = ['method', 'route', 'status'] as const;
  const requests = new Counter({ name: 'laget_runt_requests_total', help: 'Requests answered', labelNames, ...of });
  const seconds = new Histogram({
    ...{ name: 'laget_runt_request_seconds', help: 'Time to answer, streams left out', labelNames: ['route'], buckets: SECONDS },
    ...of,
  });
  new Gauge({
    ...{ name: 'laget_runt_streams', help: 'Streams of events that are open', ...of },
    collect() {
      this.set(streams.taken);
    },
  });
  return {
    count: (req, res, next) => {
      const begun = performance.now();
      res.once('close', () => {
        const route = routeOf(req);
        requests.inc({ method: req.method, route, status: res.statusCode });
        if (!route.endsWith('/events')) seconds.observe({ route }, (performance.now() - begun) / 1000);
      });
      next();
    },
    show: async (req, res) => {
      const shown = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';
      if (token !== null && !timingSafeEqual(digest(shown), digest(token))) throw new ProblemError(PROBLEMS.notFound);
      res.type(registry.contentType).send(await registry.metrics());
    },
  };
}
