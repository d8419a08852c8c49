import type { Actor } from '../../core/origin.ts';
import type { FoundedSeries } from '../../core/series.ts';
import type { Councils } from '../../councils.ts';
import { meetingsOfGuest } from '../meetings-of-guest.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { isOfTheCouncil } from '../what-one-sees.ts';

const isTheirs = async (councils: Councils, series: FoundedSeries, actor: Actor): Promise<boolean> =>
  isOfTheCouncil(series, actor) || (await meetingsOfGuest(councils, series, actor)).length > 0;

async function asked(councils: Councils, chat: unknown): Promise<readonly FoundedSeries[]> {
  if (typeof chat !== 'string') return councils.series();
  const tied = await councils.seriesOfChat(chat);
  return tied === null ? [] : [tied];
}

/** `GET /api/series`: the councils that the actor belongs to or is a guest of; with `?chat=` the one of that conversation. */
export const series =
  ({ councils }: Parts): KnownHandler =>
  async (req, res) => {
    const all = await asked(councils, req.query['chat']);
    const theirs = await Promise.all(all.map((one) => isTheirs(councils, one, res.locals.actor)));
    res.json(all.filter((_, index) => theirs[index]).map(({ id, name }) => ({ id, name })));
  };
