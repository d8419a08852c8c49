import type { BallotBox } from './ballot-box.ts';
import { Lane } from './handle.ts';
import type { Store, StreamId } from './store/store.ts';

/** The lanes of a house, one per council: opened with those that are stored, then as they are founded. */
export class Lanes {
  readonly #store: Store;
  readonly #box: BallotBox;
  readonly #lanes = new Map<StreamId, Lane>();

  constructor(store: Store, box: BallotBox) {
    this.#store = store;
    this.#box = box;
  }

  /** @param latest the sequence of the council's latest meeting, where it is looked at for the first time */
  of(id: StreamId, latest = 0): Lane {
    const lane = this.#lanes.get(id) ?? new Lane(this.#store, this.#box, id, latest);
    this.#lanes.set(id, lane);
    return lane;
  }

  has(id: StreamId): boolean {
    return this.#lanes.has(id);
  }

  /** Of a council that did not come about. */
  drop(id: StreamId): void {
    this.#lanes.delete(id);
  }
}
