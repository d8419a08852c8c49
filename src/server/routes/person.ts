import { z } from 'zod';
import { isOfTheCouncil, leadsTheCouncil } from '../../core/access.ts';
import type { Actor } from '../../core/origin.ts';
import { knownName, provedName } from '../../core/people.ts';
import type { FoundedSeries } from '../../core/series.ts';
import { textsFor } from '../../texts/texts.ts';
import { edgeName } from '../edge-text.ts';
import { readBody } from '../old-minutes.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';
import { sendDocument } from '../send-document.ts';

const asked = z.strictObject({ name: z.string().transform(edgeName).pipe(z.string().min(1).max(300)) });

/** @throws ProblemError where there is no such council, or the actor does not belong to it */
async function councilOf({ councils }: Parts, id: string, actor: Actor): Promise<FoundedSeries> {
  const series = (await councils.series()).find((one) => one.id === id);
  if (series === undefined) throw new ProblemError(PROBLEMS.notFound);
  if (!isOfTheCouncil(series, actor)) throw new ProblemError(PROBLEMS.noAccess, series.language);
  return series;
}

/**
 * `GET /api/series/:id/person`: all that is stored about who asks. `POST` with `{ name }`: about somebody, for chair and
 * secretary; no name stands in an address. Guests ask the secretary: more names them than they may see.
 */
export const person =
  (parts: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const { actor } = res.locals;
    const series = await councilOf(parts, req.params.id, actor);
    const own = provedName(series, actor) ?? '';
    const name = req.method === 'POST' ? readBody(asked, req.body, series.language).name : own;
    const isOwn = knownName(series, { name, key: null, verified: true }) === own;
    if (!isOwn && !leadsTheCouncil(series, actor)) throw new ProblemError(PROBLEMS.noAccess, series.language);
    sendDocument(res, {
      content: `${JSON.stringify(await parts.councils.person(series.id, name), null, 2)}\n`,
      type: 'application/json; charset=utf-8',
      name: textsFor(series.language).fileOfPerson({ council: series.name }),
      ending: 'json',
    });
  };
