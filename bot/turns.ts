/**
 * The requests that are being answered. Sends wait for those that were open when they came up (design.md, ruling 8:
 * send after the answer), and for no later ones.
 */
export class Turns {
  readonly #open = new Set<Promise<void>>();

  /** A request came in. `answered` resolves when its answer has gone out, or nobody waits for it any more. */
  begin(answered: Promise<void>): void {
    const turn = answered.catch(() => undefined).finally(() => this.#open.delete(turn));
    this.#open.add(turn);
  }

  /** Resolves when all that are open now have been answered. */
  async answered(): Promise<void> {
    await Promise.all(this.#open);
  }
}
