import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { leadsTheCouncil } from '../../core/access.ts';
import type { Actor } from '../../core/origin.ts';
import type { Councils } from '../../councils.ts';
import { FileReader } from '../../import/file-reader.ts';
import { seriesFrom } from '../../import/series-from.ts';
import { edgeText } from '../edge-text.ts';
import { readBody, readingsSchema } from '../old-minutes.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { fileProblem, PROBLEMS, ProblemError } from '../problem.ts';

const leadsSome = async (councils: Councils, actor: Actor): Promise<boolean> =>
  (await councils.series()).some((series) => leadsTheCouncil(series, actor));

/** Before anything of the file is taken in: who asks is chair or secretary of a council. */
export const forLeaders =
  ({ councils }: Parts): KnownHandler =>
  async (_req, res, next) => {
    if (!(await leadsSome(councils, res.locals.actor))) throw new ProblemError(PROBLEMS.noAccess);
    next();
  };

/** The name comes percent-encoded, as names of files have all letters; what can't be read is no name. */
function fileName(header: string | undefined): string {
  try {
    return edgeText(basename(decodeURIComponent(header ?? ''))).slice(0, 300);
  } catch {
    return '';
  }
}

/**
 * `POST /api/import/readings`: one file as the body, its name in `X-File-Name` (percent-encoded). Answers
 * `{ readings: [{ minutes, warnings }], original, file }` and stores nothing.
 */
export const readings = (): KnownHandler => {
  // One for all: however many files come at once, one thread reads them, one after the other.
  const reader = new FileReader();
  return async (req, res) => {
    const bytes = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    const name = fileName(req.get('X-File-Name')) || 'import';
    const read = await reader.read(bytes, name);
    if (read.status === 'refused') throw new ProblemError(fileProblem(read.code, name));
    const hash = createHash('sha256').update(bytes).digest('hex');
    res.json({ readings: read.readings, original: read.original, file: { name, hash } });
  };
};

/**
 * `POST /api/import/series`: `{ readings: [minutes] }` of meetings of one council. Answers `{ settings, similar }`: the
 * council as they tell it, to be looked at, and the spellings that may be one person's. Stores nothing.
 */
export const proposedSeries = (): KnownHandler => (req, res) => {
  res.json(seriesFrom(readBody(readingsSchema, req.body).readings));
};
