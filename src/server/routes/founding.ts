import type { Answer } from '../../answer.ts';
import type { Language } from '../../core/vocabulary.ts';
import { settledSeriesFrom } from '../../import/series-from.ts';
import { freeChat, inChat } from '../free-chat.ts';
import { foundSchema, readBody } from '../old-minutes.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError, refusalProblem } from '../problem.ts';
import { actOf } from './imports.ts';

/** `GET /api/import/council?chat=`: 204 where the actor may found a council in that chat, else why not. */
export const mayFound =
  (parts: Parts): KnownHandler =>
  async (req, res) => {
    const { chat } = req.query;
    if (typeof chat !== 'string') throw new ProblemError(PROBLEMS.invalid);
    await freeChat(parts, chat, res.locals.actor);
    res.status(204).end();
  };

/** @throws ProblemError for a council that was not founded */
function founded(answer: Answer, language: Language): { readonly series: string | null; readonly meeting: string | null } {
  if (answer.status === 'done' || answer.status === 'known') return { series: answer.series, meeting: answer.meeting };
  throw new ProblemError(answer.status === 'refused' ? refusalProblem(answer.refusal) : PROBLEMS.notFound, language);
}

/**
 * `POST /api/import/council`: `{ id, chat, files: [{ file, original, meetings: [{ nth, minutes }] }], settled }` founds the
 * council that these minutes tell of, stores them in its archive, and ties it to the chat, which has none yet. Answers
 * `{ series, meeting }`: the meeting that is planned. A repeated `id` is answered alike.
 */
export const founding =
  (parts: Parts): KnownHandler =>
  async (req, res) => {
    const { actor } = res.locals;
    const { id, chat, files, settled } = readBody(foundSchema, req.body);
    const by = { ...actOf(actor, parts.now(), id), actor };
    const minutes = files.flatMap(({ file, original, meetings }) => meetings.map((meeting) => ({ ...meeting, file, original })));
    const { settings } = settledSeriesFrom(
      minutes.map((one) => one.minutes),
      settled,
    );
    await inChat(parts, chat, actor);
    res.json(founded(await parts.councils.found({ chat, settings, minutes }, by), settings.language));
  };
