import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { leadsTheCouncil } from '../../core/access.ts';
import type { Actor } from '../../core/origin.ts';
import type { Councils } from '../../councils.ts';
import { foundFrom } from '../../found-by.ts';
import { FileReader } from '../../import/file-reader.ts';
import { settledSeriesFrom } from '../../import/series-from.ts';
import { edgeText } from '../edge-text.ts';
import { freeChat } from '../free-chat.ts';
import { readBody, readingsSchema } from '../old-minutes.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { fileProblem, PROBLEMS, ProblemError } from '../problem.ts';

const leadsSome = async (councils: Councils, actor: Actor): Promise<boolean> =>
  (await councils.series()).some((series) => leadsTheCouncil(series, actor));

/**
 * Before anything of the file is taken in: who asks is chair or secretary of a council, or may found one in the chat that
 * they name (`?chat=`).
 */
export const forLeaders =
  (parts: Parts): KnownHandler =>
  async (req, res, next) => {
    const { chat } = req.query;
    if (typeof chat === 'string') await freeChat(parts, chat, res.locals.actor);
    else if (!(await leadsSome(parts.councils, res.locals.actor))) throw new ProblemError(PROBLEMS.noAccess);
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
 * `POST /api/import/series`: `{ readings: [minutes], settled: [{ a, b, keep }] }` of meetings of one council, and of the
 * spellings in them that somebody has looked at which one is kept (null: they are two people). Answers
 * `{ settings, similar }`: the council as they tell it, to be looked at (with `?chat=` as the actor would found it there),
 * and the spellings that may yet be one person's. Stores nothing.
 */
export const proposedSeries = (): KnownHandler => (req, res) => {
  const { readings, settled } = readBody(readingsSchema, req.body);
  const { settings, similar } = settledSeriesFrom(readings, settled);
  res.json({ settings: req.query['chat'] === undefined ? settings : foundFrom(settings, res.locals.actor), similar });
};
