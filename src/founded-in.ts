import { seriesOfImported } from './core/imported.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import { seriesOf } from './lane-state.ts';
import type { Store } from './store/store.ts';

/** The councils of a store, read out of their own streams; nothing else is opened, and nothing follows from it. */
export async function foundedIn(store: Pick<Store, 'read' | 'streams'>): Promise<readonly FoundedSeries[]> {
  const ids = (await store.streams()).filter((id) => sequenceOf(id) === null && seriesOfImported(id) === null);
  const all = await Promise.all(ids.toSorted().map(async (id) => seriesOf(await store.read(id))));
  return all.filter((series) => series.status === 'founded');
}
