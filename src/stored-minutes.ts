import { dayOf } from './core/day.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import { importedView } from './import/imported-view.ts';
import { meetingOf, seriesOf } from './lane-state.ts';
import type { Store, StreamId } from './store/store.ts';
import type { MinutesView } from './views/minutes.ts';
import { minutesView } from './views/minutes-view.ts';

/**
 * The minutes of one stored meeting: its own stream and its council's are read, no other, and none of the rules is loaded
 * that only who writes needs.
 *
 * @param meant its id, or series/number, the series by its id or name
 * @returns null where there is no such meeting
 */
export async function storedMinutes(store: Store, meant: string, now: Date): Promise<MinutesView | null> {
  const [, called = null, number] = /^(.+)\/(\d+)$/.exec(meant) ?? [];
  const id = called === null ? meant : await meetingOfNumber(store, called, Number(number));
  const place = sequenceOf(id);
  if (place === null) return importedMinutes(store, { called, number: Number(number), id: meant });
  const [council, stream] = await Promise.all([store.read(place.series), store.read(id)]);
  const [series, meeting] = [seriesOf(council), meetingOf(stream)];
  if (series.status === 'unknown' || meeting.status === 'unplanned') return null;
  return minutesView(series, meeting, stream.head, dayOf(now.toISOString()));
}

/** How somebody names a meeting. `called` null: by its id. */
interface Meant {
  readonly called: string | null;
  readonly number: number;
  readonly id: StreamId;
}

/** The id of the meeting of that number, the latest first; '' for none that was held. */
async function meetingOfNumber(store: Store, called: string, number: number): Promise<StreamId> {
  const ids = await store.streams();
  const series = await seriesCalled(store, ids, called);
  const meetings = ids.filter((id) => sequenceOf(id)?.series === series?.id).sort((a, b) => sequenceIn(b) - sequenceIn(a));
  for (const id of meetings) {
    const meeting = meetingOf(await store.read(id));
    if (meeting.status !== 'unplanned' && meeting.number === number) return id;
  }
  return '';
}

const sequenceIn = (id: StreamId): number => sequenceOf(id)?.sequence ?? 0;

async function seriesCalled(store: Store, ids: readonly StreamId[], called: string): Promise<FoundedSeries | null> {
  const name = called.normalize('NFC');
  for (const id of ids.filter((one) => !one.includes('_'))) {
    const series = seriesOf(await store.read(id));
    if (series.status === 'founded' && (series.id === called || series.name === name)) return series;
  }
  return null;
}

/** What was read out of a file is checked when it is read again: all that this takes is loaded for it alone. */
async function importedMinutes(store: Store, { called, number, id }: Meant): Promise<MinutesView | null> {
  const councils = await (await import('./open-councils.ts')).openCouncils(store);
  const series = called === null ? null : await seriesCalled(store, await store.streams(), called);
  const meetings = series === null ? [] : await councils.meetings(series.id);
  const imported = await councils.imported(meetings.find((meeting) => meeting.number === number)?.id ?? id);
  return imported === null ? null : importedView(imported.series, imported.minutes, imported.digest);
}
