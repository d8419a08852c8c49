import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Actor } from '../core/origin.ts';
import type { Councils } from '../councils.ts';
import type { Search } from '../search/search.ts';
import type { Identify } from './identify.ts';

/** What the routes are made of. */
export interface Parts {
  readonly councils: Councils;
  readonly search: Search;
  readonly identify: Identify;
  readonly log: Logger;
  readonly now: () => Date;
  /** Aborted when the server is to close: ends what would otherwise stay open. */
  readonly closing: AbortSignal;
}

/** A route whose request has passed `identified`: who asks stands in `res.locals`. */
export type KnownHandler<P = unknown> = RequestHandler<P, unknown, unknown, Request['query'], { actor: Actor }>;
