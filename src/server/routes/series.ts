import { isOfTheCouncil } from '../../core/access.ts';
import type { Actor } from '../../core/origin.ts';
import type { FoundedSeries } from '../../core/series.ts';
import type { Councils } from '../../councils.ts';
import { keepInformed, sseEvent } from '../live.ts';
import { meetingsOfGuest } from '../meetings-of-guest.ts';
import type { KnownHandler, Parts } from '../parts.ts';

const isTheirs = async (councils: Councils, series: FoundedSeries, actor: Actor): Promise<boolean> =>
  isOfTheCouncil(series, actor) || (await meetingsOfGuest(councils, series, actor)).length > 0;

async function asked(councils: Councils, chat: unknown): Promise<readonly FoundedSeries[]> {
  if (typeof chat !== 'string') return councils.series();
  const tied = await councils.seriesOfChat(chat);
  return tied === null ? [] : [tied];
}

async function theirsOf(councils: Councils, chat: unknown, actor: Actor): Promise<readonly Pick<FoundedSeries, 'id' | 'name'>[]> {
  const all = await asked(councils, chat);
  const theirs = await Promise.all(all.map((one) => isTheirs(councils, one, actor)));
  return all.filter((_, index) => theirs[index]).map(({ id, name }) => ({ id, name }));
}

/** `GET /api/series`: the councils that the actor belongs to or is a guest of; with `?chat=` the one of that conversation. */
export const series =
  ({ councils }: Parts): KnownHandler =>
  async (req, res) => {
    res.json(await theirsOf(councils, req.query['chat'], res.locals.actor));
  };

/** `GET /api/series/events`: the same, now and whenever it changes, for who waits to be let in. */
export const seriesEvents =
  ({ councils, closing }: Parts): KnownHandler =>
  async (req, res) => {
    let said = '';
    const say = async (): Promise<string> => {
      const theirs = sseEvent('series', JSON.stringify(await theirsOf(councils, req.query['chat'], res.locals.actor)));
      const news = theirs === said ? '' : theirs;
      said = theirs;
      return news;
    };
    await keepInformed(res, { say, subscribe: councils.subscribe, closing, holdsMs: res.locals.holdsMs });
  };
