import { z } from 'zod';
import { ENTRY_KINDS } from '../../search/entry.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { reachOf } from '../reach.ts';

const PAGE = 20;
const MOST = 100;
const LONGEST = 500;

const text = z.string().max(LONGEST);
const given = z.object({
  q: text.default(''),
  series: text.nullable().default(null),
  kind: z.enum(ENTRY_KINDS).nullable().default(null),
  person: text.nullable().default(null),
  organisation: text.nullable().default(null),
  year: z.coerce.number().int().min(1800).max(2999).nullable().default(null),
  after: z.coerce.number().int().nonnegative().nullable().default(null),
  limit: z.coerce.number().int().min(1).max(MOST).default(PAGE),
});

/** `GET /api/search?q=&series=&kind=&person=&organisation=&year=&after=`: what the actor may see of what they look for. */
export const searching =
  ({ councils, search }: Parts): KnownHandler =>
  async (req, res) => {
    const asked = given.safeParse(req.query);
    if (!asked.success) throw new ProblemError(PROBLEMS.invalid);
    const { q: words, series, ...question } = asked.data;
    res.json(search.find({ words, ...question }, await reachOf(councils, search, res.locals.actor, series)));
  };
