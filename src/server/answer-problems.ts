import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { StoreError } from '../store/store.ts';
import { isGivenUp } from './deadline.ts';
import { PROBLEMS, type Problem, ProblemError, sendProblem, storeProblem } from './problem.ts';

/** What Express and its body parser throw carries the status that it means. */
function ofStatus(status: unknown): Problem {
  switch (status) {
    case 400:
      return PROBLEMS.malformed;
    case 413:
      return PROBLEMS.tooLarge;
    case 415:
      return PROBLEMS.mediaType;
  }
  return PROBLEMS.failed;
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof StoreError) return storeProblem(error.fault, error.file);
  return ofStatus(typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined);
}

/** The last of the routes: makes problem details out of what the others threw. What we did not foresee is logged. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  // Express knows by its four parameters that this takes errors.
  (error: unknown, req, res, _next) => {
    if (isGivenUp(res)) return log.warn({ err: error, method: req.method }, 'came to its end after it was given up');
    const problem = problemOf(error);
    if (problem.status >= 500) log.error({ err: error, method: req.method }, 'request failed');
    if (res.headersSent) res.destroy();
    else sendProblem(req, res, problem, error instanceof ProblemError ? error.language : 'sv');
  };
