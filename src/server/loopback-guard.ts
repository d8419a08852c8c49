import type { RequestHandler } from 'express';
import { isLoopback } from './loopback.ts';
import { PROBLEMS, sendProblem } from './problem.ts';

function pointsHere(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && isLoopback(url.hostname.replace(/^\[(.*)\]$/, '$1'));
}

/**
 * Local mode has no sign-in, so a page of somewhere else must not reach it through the browser of somebody here:
 * neither by a name that it points at this machine (DNS rebinding: `Host`) nor from its own address (`Origin`).
 */
export const loopbackGuard: RequestHandler = (req, res, next) => {
  const { host, origin } = req.headers;
  if (host !== undefined && pointsHere(`http://${host}`) && (origin === undefined || pointsHere(origin))) next();
  else sendProblem(req, res, PROBLEMS.notLoopback);
};
