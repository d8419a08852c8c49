import type { Identify } from './identify.ts';
import type { KnownHandler } from './parts.ts';
import { PROBLEMS, ProblemError } from './problem.ts';

/** Lets through whom the request proves, and nobody else. */
export const identified =
  (identify: Identify): KnownHandler =>
  async (req, res, next) => {
    const proof = await identify(req);
    if (proof === null) throw new ProblemError(PROBLEMS.noIdentity);
    res.locals.actor = proof.actor;
    res.locals.holdsMs = proof.holdsMs;
    next();
  };
