import { erasableTexts, isToErase } from './core/erasable.ts';
import type { MeetingEvent } from './core/event.ts';
import type { Day } from './core/origin.ts';
import { sequenceOf } from './core/plan-next.ts';
import { meetingOf, seriesOf } from './lane-state.ts';
import type { ErasingStore, StreamId } from './store/store.ts';

/**
 * Erases what was said in approved meetings and is not in their minutes, as each council's own rule says.
 * @returns the meetings in which something was erased
 */
export async function eraseByRule(store: ErasingStore, today: Day): Promise<readonly StreamId[]> {
  const erased: StreamId[] = [];
  for (const id of (await store.streams()).toSorted()) {
    const place = sequenceOf(id);
    const series = place === null ? null : seriesOf(await store.read(place.series));
    if (series?.status !== 'founded' || series.eraseAfterDays === undefined) continue;
    const stream = await store.read(id);
    const meeting = meetingOf(stream);
    if (!isToErase(meeting, series.eraseAfterDays, today)) continue;
    // A meeting's stream holds meeting facts only.
    const texts = erasableTexts(meeting, stream.events as readonly MeetingEvent[]);
    if (await store.erase(id, new Map(texts.map((one) => [one.event, one.texts])))) erased.push(id);
  }
  return erased;
}
