import { seriesOfImported } from '../core/imported.ts';
import { sequenceOf } from '../core/plan-next.ts';
import type { Councils } from '../councils.ts';
import { importedView } from '../import/imported-view.ts';
import type { Store } from '../store/store.ts';
import { minutesView } from '../views/minutes-view.ts';
import { searchedMeeting } from './entries-of.ts';
import type { SearchedMeeting } from './entry.ts';
import type { Library } from './keep-index.ts';

/** The meetings of a house, held and imported, for its index. A meeting is found from its start on. */
export function libraryOf(councils: Councils, store: Pick<Store, 'mark' | 'streams'>): Library {
  /** Imported for a council that is not founded yet. */
  const early = new Set<string>();
  return {
    meetings: async () => (await store.streams()).filter((id) => sequenceOf(id) !== null || seriesOfImported(id) !== null),
    mark: (meeting) => store.mark(meeting),
    async read(meeting) {
      // Before it is read: the council may be founded meanwhile.
      if (seriesOfImported(meeting) !== null) early.add(meeting);
      const found = await read(councils, meeting);
      if (found !== null) early.delete(meeting);
      return found;
    },
    subscribe: (changed) =>
      councils.subscribe(({ series, meeting }) => {
        if (meeting !== null) return changed(meeting);
        for (const id of early) {
          if (seriesOfImported(id) !== series) continue;
          early.delete(id);
          changed(id);
        }
      }),
  };
}

async function read(councils: Councils, id: string): Promise<SearchedMeeting | null> {
  const held = await councils.meeting(id);
  if (held !== null) return held.meeting.status === 'planned' ? null : searchedMeeting(id, minutesView(held.series, held.meeting));
  const imported = await councils.imported(id);
  return imported === null ? null : searchedMeeting(id, importedView(imported.series, imported.minutes, null));
}
