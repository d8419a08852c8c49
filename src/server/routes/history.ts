import { z } from 'zod';
import { isOfTheCouncil } from '../../core/access.ts';
import { itemHistory } from '../../views/item-history.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { PROBLEMS, ProblemError } from '../problem.ts';

const asked = z.object({ meeting: z.string().min(1), item: z.coerce.number().int().positive() });

/** `GET /api/series/:id/history?meeting=&item=`: one item of a meeting over all meetings, for the council's own people. */
export const history =
  ({ councils }: Parts): KnownHandler<{ id: string }> =>
  async (req, res) => {
    const council = await councils.council(req.params.id);
    if (council === null || council.series.status === 'unknown') throw new ProblemError(PROBLEMS.notFound);
    const { series } = council;
    if (!isOfTheCouncil(series, res.locals.actor)) throw new ProblemError(PROBLEMS.noAccess, series.language);
    const query = asked.safeParse(req.query);
    if (!query.success) throw new ProblemError(PROBLEMS.invalid, series.language);
    const all = await Promise.all((await councils.meetings(series.id)).map(({ id }) => councils.meeting(id)));
    const found = itemHistory(
      all.flatMap((one) => (one === null ? [] : [one.meeting])),
      query.data.meeting,
      query.data.item,
    );
    if (found.length === 0) throw new ProblemError(PROBLEMS.notFound, series.language);
    res.json(found);
  };
