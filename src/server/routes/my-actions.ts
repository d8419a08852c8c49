import { dayOf } from '../../core/day.ts';
import type { Actor, Day } from '../../core/origin.ts';
import { provedName } from '../../core/people.ts';
import type { FoundedSeries } from '../../core/series.ts';
import type { Councils } from '../../councils.ts';
import type { ActionView } from '../../views/actions-view.ts';
import { actionsView } from '../../views/actions-view.ts';
import type { KnownHandler, Parts } from '../parts.ts';

/** An open action of mine. `at`: the meeting that a command about it goes to; `council`: whose it is. */
export interface MyAction extends Omit<ActionView, 'status'> {
  readonly series: string;
  readonly council: string;
  readonly at: string;
}

async function ofCouncil({ id, name: council }: FoundedSeries, actor: Actor, today: Day, councils: Councils): Promise<readonly MyAction[]> {
  const read = await councils.council(id);
  if (read?.series.status !== 'founded' || read.meeting.status === 'unplanned') return [];
  const name = provedName(read.series, actor);
  const at = read.meeting.id;
  return name === null
    ? []
    : actionsView(read.series, read.meeting, today, name).map(({ status: _, ...action }) => ({ ...action, series: id, council, at }));
}

/** Those with a day first, the earliest before all. */
const byDay = (a: MyAction, b: MyAction): number => (a.due?.date ?? '9999').localeCompare(b.due?.date ?? '9999');

/** `GET /api/actions`: the open actions of who asks, over all their councils. */
export const myActions =
  ({ councils, now }: Parts): KnownHandler =>
  async (_req, res) => {
    const { actor } = res.locals;
    const own = await councils.seriesOfPerson(actor);
    const all = await Promise.all(own.map((series) => ofCouncil(series, actor, dayOf(now().toISOString()), councils)));
    res.json(all.flat().toSorted(byDay));
  };
