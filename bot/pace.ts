interface Limit {
  readonly sends: number;
  readonly within: number;
}

/** What Teams takes per bot and conversation (platform.md); an update counts as a send. */
export const PER_CHAT: readonly Limit[] = [
  { sends: 7, within: 1_000 },
  { sends: 8, within: 2_000 },
  { sends: 60, within: 30_000 },
  { sends: 1_800, within: 3_600_000 },
];

/** What Teams takes per app and tenant. */
export const PER_HOUSE: readonly Limit[] = [{ sends: 30, within: 1_000 }];

/** Keeps sends within limits, each over a sliding window. Times are in milliseconds. */
export class Pace {
  readonly #limits: readonly Limit[];
  readonly #longest: number;
  #sent: number[] = [];

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#longest = Math.max(...limits.map((limit) => limit.within));
  }

  /** How long the next send has to wait; 0: it may go now. */
  wait(now: number): number {
    const waits = this.#limits.map(({ sends, within }) => {
      const first = this.#sent.at(-sends);
      return first === undefined ? 0 : first + within - now;
    });
    return Math.max(0, ...waits);
  }

  /** A send goes out. */
  take(now: number): void {
    this.#sent = [...this.#sent.filter((at) => now - at < this.#longest), now];
  }
}
