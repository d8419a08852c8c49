import type { RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Places } from './places.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/**
 * How much is taken on. A council of 300 sits behind one address: what counts is the person, and the address only of
 * those who have proved nothing.
 */
export interface Limits {
  /** Requests of one person in a minute. */
  readonly perPerson: number;
  /** Requests of all people together in a minute. */
  readonly perMinute: number;
  /** Requests for pages from one address in a minute, when 300 people open the tab at once. */
  readonly perAddress: number;
  /** Streams of one person that are open at once, and of all. */
  readonly streamsPerPerson: number;
  readonly streams: number;
  /** Large bodies that one person sends at once, and all: they are held in memory. */
  readonly uploadsPerPerson: number;
  readonly uploads: number;
}

export const LIMITS: Limits = {
  ...{ perPerson: 600, perMinute: 60_000, perAddress: 12_000 },
  ...{ streamsPerPerson: 20, streams: 3_000, uploadsPerPerson: 2, uploads: 8 },
};

/** On one's own machine nobody is in a hurry but oneself. */
export const LOCAL_LIMITS: Limits = { ...LIMITS, perPerson: Infinity, perMinute: Infinity, perAddress: Infinity };

const MINUTE_MS = 60_000;
const SOON_S = '5';

/** Who asks, once `identified` has let them through. */
const whoAsks = (res: Response): string => res.locals['actor']?.key ?? res.locals['actor']?.name ?? '';

const tooMany: RequestHandler = () => {
  throw new ProblemError(PROBLEMS.tooMany);
};

/** So many requests in a minute of each that `keyOf` tells apart; the others are 429 with `Retry-After`. */
export const perMinute = (limit: number, keyOf?: (res: Response) => string): RequestHandler =>
  rateLimit({
    ...{ windowMs: MINUTE_MS, limit, handler: tooMany, standardHeaders: 'draft-6', legacyHeaders: false, validate: false },
    ...(keyOf === undefined ? {} : { keyGenerator: (_req, res) => keyOf(res as Response) }),
  });

export const perPerson = (limit: number): RequestHandler => perMinute(limit, whoAsks);
export const perAddress = (limit: number): RequestHandler => perMinute(limit);
export const inAll = (limit: number): RequestHandler => perMinute(limit, () => 'all');

/** Lets a person in while there is a place for them, until the answer is out or they have gone. */
export const inPlace =
  (places: Places): RequestHandler =>
  (_req, res, next) => {
    const leave = places.take(whoAsks(res));
    if (leave === null) {
      res.set('Retry-After', SOON_S);
      throw new ProblemError(PROBLEMS.tooMany);
    }
    res.once('close', leave);
    next();
  };
