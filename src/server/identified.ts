import type { Identify } from './identify.ts';
import type { KnownHandler } from './parts.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/** Lets through whom the request proves, and nobody else. */
export const identified =
  (identify: Identify): KnownHandler =>
  async (req, res, next) => {
    const actor = await identify(req);
    if (actor === null) throw new ProblemError(PROBLEMS.noIdentity);
    res.locals.actor = actor;
    next();
  };
