import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Actor } from '../core/origin.ts';
import type { Councils } from '../councils.ts';
import type { Search } from '../search/search.ts';
import type { Identify, Proof } from './identify.ts';

/** What the routes are made of. */
export interface Parts {
  readonly councils: Councils;
  readonly search: Search;
  readonly identify: Identify;
  /** Who is in a chat, as the channel itself says it; empty where we are not in it. May reject. */
  readonly roster: (chat: string) => Promise<readonly Actor[]>;
  readonly log: Logger;
  readonly now: () => Date;
  /** Aborted when the server is to close: ends what would otherwise stay open. */
  readonly closing: AbortSignal;
}

/** A route whose request has passed `identified`: who asks stands in `res.locals`, and how long that is proved. */
export type KnownHandler<P = unknown> = RequestHandler<P, unknown, unknown, Request['query'], { -readonly [K in keyof Proof]: Proof[K] }>;
