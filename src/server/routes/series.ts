import type { Actor } from '../../core/origin.ts';
import type { FoundedSeries } from '../../core/series.ts';
import type { Councils } from '../../councils.ts';
import { keepInformed, sseEvent } from '../live.ts';
import type { KnownHandler, Parts } from '../parts.ts';
import { seriesOf } from '../series-of.ts';

const named = async (councils: Councils, chat: unknown, actor: Actor): Promise<readonly Pick<FoundedSeries, 'id' | 'name'>[]> =>
  (await seriesOf(councils, chat, actor)).map(({ id, name }) => ({ id, name }));

/** `GET /api/series`: the councils that the actor belongs to or is a guest of; with `?chat=` the one of that conversation. */
export const series =
  ({ councils }: Parts): KnownHandler =>
  async (req, res) => {
    res.json(await named(councils, req.query['chat'], res.locals.actor));
  };

/** `GET /api/series/events`: the same, now and whenever it changes, for who waits to be let in. */
export const seriesEvents =
  ({ councils, closing }: Parts): KnownHandler =>
  async (req, res) => {
    let said = '';
    const say = async (): Promise<string> => {
      const theirs = sseEvent('series', JSON.stringify(await named(councils, req.query['chat'], res.locals.actor)));
      const news = theirs === said ? '' : theirs;
      said = theirs;
      return news;
    };
    await keepInformed(res, { say, subscribe: councils.subscribe, closing, holdsMs: res.locals.holdsMs });
  };
