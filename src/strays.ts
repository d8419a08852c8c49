import { seriesOfImported } from './core/imported.ts';
import type { StreamId } from './store/store.ts';

/**
 * Old minutes that were stored for a council which was then not founded: a crash or the disk came between. Nobody sees
 * them. A council that is founded later may find none under its id but those that its founder brings anew.
 */
export class Strays {
  readonly #of = new Map<StreamId, Set<StreamId>>();

  /** @param streams all of a store: strays are those whose council has no stream of its own */
  constructor(streams: readonly StreamId[]) {
    const all = new Set(streams);
    for (const id of streams) if (!all.has(seriesOfImported(id) ?? id)) this.note(id);
  }

  /** Takes note of old minutes whose council is not founded yet. */
  note(imported: StreamId): void {
    const series = seriesOfImported(imported);
    if (series !== null) this.#of.set(series, (this.#of.get(series) ?? new Set()).add(imported));
  }

  /** Whether a council of that id would find minutes that nobody brings it. */
  waitFor(series: StreamId, brought: readonly StreamId[]): boolean {
    return [...(this.#of.get(series) ?? [])].some((id) => !brought.includes(id));
  }

  /** They have their council. */
  forget(series: StreamId): void {
    this.#of.delete(series);
  }
}
