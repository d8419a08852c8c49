import type { RequestHandler, Response } from 'express';
import { PROBLEMS, sendProblem } from './problem.ts';

/** How long an answer may take, in milliseconds, with the time in which its request comes in. */
export interface Deadlines {
  /** Below the patience of the tab (`tab/src/api.ts`), so that people read what happened. */
  readonly answer: number;
  /** Old minutes: a large body, and a file that waits for those before it. Below the silence after which we hang up. */
  readonly import: number;
}

export const DEADLINES: Deadlines = { answer: 25_000, import: 110_000 };

const running = new WeakMap<Response, NodeJS.Timeout>();

/** Whether a request was given up: whatever its handler still has to say comes too late. */
export const isGivenUp = (res: Response): boolean => res.locals['givenUp'] === true;

function giveUp(req: Parameters<RequestHandler>[0], res: Response): void {
  // One that has begun is for who watches the silence on a connection: a slow reader is nobody's fault here.
  if (res.headersSent) return;
  res.locals['givenUp'] = true;
  // What is still to come of the request is read by nobody.
  res.set('Connection', 'close');
  sendProblem(req, res, PROBLEMS.slow);
}

/**
 * So long an answer may take until it begins; then it is 503, and its connection ends. Set anew further down the way, the later one counts.
 * A handler that hangs is not stopped by it, but nobody waits for it any longer.
 */
export const within =
  (ms: number): RequestHandler =>
  (req, res, next) => {
    clearTimeout(running.get(res));
    const timer = setTimeout(() => giveUp(req, res), ms).unref();
    running.set(res, timer);
    res.once('close', () => clearTimeout(timer));
    next();
  };

/** What stays open on purpose: a stream of events, which has its own ways to end (`live.ts`). */
export const unhurried: RequestHandler = (_req, res, next) => {
  clearTimeout(running.get(res));
  next();
};
