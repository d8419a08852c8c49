import type { Name } from '../../src/core/origin.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';

/** For whom a card is drawn; null: for all, so that whoever has no view of their own finds every button. */
export interface Viewer {
  readonly name: Name;
  /** Chair or secretary. */
  readonly leads: boolean;
}

export type Item = AgendaView['items'][number];

/** The item that is up. */
export const currentOf = (view: AgendaView): Item | null => view.items.find((item) => item.number === view.current) ?? null;

/** The item that `nästa` takes up. */
export const nextOf = (view: AgendaView): Item | null =>
  view.items.find((item) => item.status === 'waiting' && item.number > (view.current ?? 0)) ?? null;
