import { Archive } from './archive.ts';
import { destroyLeftovers } from './ballot-seals.ts';
import { seriesOfImported } from './core/imported.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import type { Councils } from './councils.ts';
import { Directory } from './directory.ts';
import { Founding } from './founding.ts';
import { House } from './house.ts';
import { Imports } from './imports.ts';
import { Lanes } from './lanes.ts';
import { personFile } from './person-file.ts';
import { openMemoryBallotBox } from './store/memory-ballot-box.ts';
import { type Store, StoreError, type StreamId } from './store/store.ts';
import { Strays } from './strays.ts';

/** A council's own stream, and not that of a meeting, held or imported. */
const isSeries = (id: StreamId): boolean => sequenceOf(id) === null && seriesOfImported(id) === null;

/**
 * Opens all councils of a store. Reads each council's own stream, no meeting. A damaged series keeps no other from
 * opening. Rejects with a `StoreError` where the store can't be listed.
 */
export async function openCouncils(store: Store, box = openMemoryBallotBox()): Promise<Councils> {
  await destroyLeftovers(store, box);
  const ids = await store.streams();
  const latest = new Map<StreamId, number>();
  for (const id of ids) {
    const meeting = sequenceOf(id);
    if (meeting !== null) latest.set(meeting.series, Math.max(meeting.sequence, latest.get(meeting.series) ?? 0));
  }
  const directory = new Directory();
  const lanes = new Lanes(store, box);
  for (const id of ids.filter(isSeries)) {
    lanes.of(id, latest.get(id));
    await readInto(directory, store, id);
  }
  store.subscribe((stream, events) => {
    if (isSeries(stream)) directory.note(stream, events);
  });
  const imports = new Imports(store);
  const founding = new Founding({ store, directory, lanes, imports, strays: new Strays(ids) });
  const house = new House({ store, directory, lanes, founding });
  return councilsOf({ house, founding, directory, archive: new Archive(store), imports, store });
}

async function readInto(directory: Directory, store: Store, id: StreamId): Promise<void> {
  try {
    directory.note(id, (await store.read(id)).events);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}

interface CouncilsParts {
  readonly house: House;
  readonly founding: Founding;
  readonly directory: Directory;
  readonly archive: Archive;
  readonly imports: Imports;
  readonly store: Store;
}

function councilsOf({ house, founding, directory, archive, imports, store }: CouncilsParts): Councils {
  const importing = (id: string): FoundedSeries | null => directory.get(seriesOfImported(id) ?? '');
  return {
    hear: (incoming) => house.hear(incoming),
    setUp: (settings, at, chat) => founding.setUp(settings, at, chat),
    found: (wanted, by) => founding.fromMinutes(wanted, by),
    series: async () => directory.all(),
    async meetings(series) {
      if (directory.get(series) === null) return [];
      await house.lane(series).settled();
      return archive.meetings(series);
    },
    council: async (series) => (directory.get(series) === null ? null : (await house.lane(series).settled()).council),
    async meeting(id) {
      const series = directory.get(sequenceOf(id)?.series ?? '');
      return series === null ? null : archive.meeting(series, id);
    },
    async importMinutes(wanted, by) {
      const series = directory.get(wanted.series);
      return series === null ? { status: 'notFound' } : imports.take(series, wanted, by);
    },
    async mendImported(id, minutes, by) {
      const series = importing(id);
      return series === null ? { status: 'notFound' } : imports.mend(series, id, minutes, by);
    },
    async imported(id) {
      const series = importing(id);
      return series === null ? null : imports.read(series, id);
    },
    seriesOfChat: async (chat) => directory.ofChat(chat),
    seriesOfPerson: async (actor) => directory.ofPerson(actor),
    find: (series, source) => archive.find(series, source),
    async person(id, name) {
      const series = directory.get(id);
      return series === null ? null : personFile({ archive, store }, series, name);
    },
    subscribe: (listener) =>
      store.subscribe((stream, _, version) => {
        const series = sequenceOf(stream)?.series ?? seriesOfImported(stream);
        listener({ series: series ?? stream, meeting: series === null ? null : stream, version });
      }),
    close: () => store.close(),
  };
}
