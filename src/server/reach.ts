import { isOfTheCouncil, sightOf } from '../core/access.ts';
import type { Actor } from '../core/origin.ts';
import { knownName } from '../core/people.ts';
import type { Councils } from '../councils.ts';
import type { Reach } from '../search/question.ts';
import type { Search } from '../search/search.ts';

/** Where somebody may search: the councils that are theirs, and their own items of the meetings that they were a guest of. */
export async function reachOf(councils: Councils, search: Search, actor: Actor, only: string | null): Promise<Reach> {
  const all = (await councils.series()).filter(({ id }) => only === null || id === only);
  const own = all.filter((series) => isOfTheCouncil(series, actor));
  const others = all.filter((series) => !own.includes(series));
  const names = [...new Set(others.map((series) => knownName(series, actor)))].filter((name) => name !== '');
  const ids = [...new Set(names.flatMap((name) => search.meetingsOfGuest(name)))];
  const guestIn = await Promise.all(ids.map((id) => itemsSeen(councils, id, actor)));
  const ofOthers = new Set(others.map(({ id }) => id));
  return {
    series: own.map(({ id }) => id),
    guestIn: guestIn.filter((one) => one !== null).filter(({ series }) => ofOthers.has(series)),
  };
}

async function itemsSeen(councils: Councils, id: string, actor: Actor) {
  const read = await councils.meeting(id);
  const sight = read === null ? null : sightOf(read, actor);
  return read === null || sight === null || sight === 'all' ? null : { meeting: id, series: read.series.id, items: sight.items };
}
