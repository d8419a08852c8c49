import { type ErasableTexts, erasableOfImport, erasableTexts, isOriginalToErase, isToErase } from './core/erasable.ts';
import type { Event, ImportFact, MeetingEvent } from './core/event.ts';
import { seriesOfImported, UNKNOWN_IMPORT } from './core/imported.ts';
import type { Day } from './core/origin.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import { importedIn } from './imports.ts';
import { meetingOf, seriesOf } from './lane-state.ts';
import type { ErasingStore, StoredStream, StreamId } from './store/store.ts';

/** What a council's own rule says is to be erased in one of its streams by now. */
function erasableIn(id: StreamId, stream: StoredStream, series: FoundedSeries, today: Day): readonly ErasableTexts[] {
  if (seriesOfImported(id) !== null) {
    const imported = importedIn(stream)?.imported ?? UNKNOWN_IMPORT;
    // Each stream holds facts of its own kind only.
    const events = stream.events as readonly Event<ImportFact>[];
    return isOriginalToErase(imported, series.eraseOriginalsAfterDays, today) ? erasableOfImport(events) : [];
  }
  const meeting = meetingOf(stream);
  return isToErase(meeting, series.eraseAfterDays, today) ? erasableTexts(meeting, stream.events as readonly MeetingEvent[]) : [];
}

/**
 * Erases what was said in approved meetings and is not in their minutes, and what old minutes were read out of, as each
 * council's own rules say.
 * @returns the meetings in which something was erased
 */
export async function eraseByRule(store: ErasingStore, today: Day): Promise<readonly StreamId[]> {
  const erased: StreamId[] = [];
  for (const id of (await store.streams()).toSorted()) {
    const council = sequenceOf(id)?.series ?? seriesOfImported(id);
    const series = council === null ? null : seriesOf(await store.read(council));
    if (series?.status !== 'founded' || (series.eraseAfterDays ?? series.eraseOriginalsAfterDays) === undefined) continue;
    const texts = erasableIn(id, await store.read(id), series, today);
    if (await store.erase(id, new Map(texts.map((one) => [one.event, one.texts])))) erased.push(id);
  }
  return erased;
}
