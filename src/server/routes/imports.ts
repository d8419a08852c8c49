import { createHash } from 'node:crypto';
import type { Answer } from '../../answer.ts';
import type { Actor } from '../../core/origin.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { ImportBy } from '../../imports.ts';
import { importedAsked } from '../imported-asked.ts';
import { importSchema, mendSchema, readBody } from '../old-minutes.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError, refusalProblem } from '../problem.ts';
import { sendDocument } from '../send-document.ts';

/** One request of one person, hashed as those of `commands.ts` are. */
export function actOf(actor: Actor, at: Date, request: string): ImportBy {
  const digest = createHash('sha256').update(JSON.stringify([actor.key ?? actor.name, request]));
  return { actor, at: at.toISOString(), channel: 'tab', source: `api:import:${digest.digest('base64url')}` };
}

/** @throws ProblemError for what was not stored */
function storedAs(answer: Answer, language: Language): { readonly meeting: string | null; readonly version: number } {
  if (answer.status === 'done' || answer.status === 'known') return { meeting: answer.meeting, version: answer.version };
  throw new ProblemError(answer.status === 'refused' ? refusalProblem(answer.refusal) : PROBLEMS.notFound, language);
}

/** `POST /api/import`: `{ id, series, file, original, minutes }` stores old minutes, for chair and secretary. Answers `{ meeting, version }`. */
export const importing =
  ({ councils, now }: Parts): KnownHandler =>
  async (req, res) => {
    const { actor } = res.locals;
    const { id, ...wanted } = readBody(importSchema, req.body);
    const series = (await councils.series()).find((one) => one.id === wanted.series);
    res.json(storedAs(await councils.importMinutes(wanted, actOf(actor, now(), id)), series?.language ?? 'sv'));
  };

/** `POST /api/import/:meeting`: `{ id, minutes }` puts a better reading in the place of the one that is there. */
export const mending =
  ({ councils, now }: Parts): KnownHandler<{ meeting: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    const read = await importedAsked(councils, req.params.meeting, actor);
    if (read === null) throw new ProblemError(PROBLEMS.notFound);
    const { language } = read.series;
    const { id, minutes } = readBody(mendSchema, req.body, language);
    res.json(storedAs(await councils.mendImported(req.params.meeting, minutes, actOf(actor, now(), id)), language));
  };

/** `GET /api/meetings/:id/original`: the whole text that imported minutes were read out of, with the lines of the warnings. */
export const original =
  ({ councils }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const read = await importedAsked(councils, req.params.id, res.locals.actor);
    if (read === null) throw new ProblemError(PROBLEMS.notFound);
    const { original: content, file } = read.imported;
    sendDocument(res, { content, type: 'text/plain; charset=utf-8', name: file.name, ending: 'txt' });
  };
