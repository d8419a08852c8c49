import { isOfTheCouncil } from '../core/access.ts';
import type { Actor } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import type { Councils } from '../councils.ts';
import { meetingsOfGuest } from './meetings-of-guest.ts';

const isTheirs = async (councils: Councils, series: FoundedSeries, actor: Actor): Promise<boolean> =>
  isOfTheCouncil(series, actor) || (await meetingsOfGuest(councils, series, actor)).length > 0;

async function asked(councils: Councils, chat: unknown): Promise<readonly FoundedSeries[]> {
  if (typeof chat !== 'string') return councils.series();
  const tied = await councils.seriesOfChat(chat);
  return tied === null ? [] : [tied];
}

/**
 * The councils that the actor belongs to or is a guest of.
 * @param chat only the one of that conversation; what is no string asks for all
 */
export async function seriesOf(councils: Councils, chat: unknown, actor: Actor): Promise<readonly FoundedSeries[]> {
  const all = await asked(councils, chat);
  const theirs = await Promise.all(all.map((one) => isTheirs(councils, one, actor)));
  return all.filter((_, index) => theirs[index]);
}
