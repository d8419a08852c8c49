/** One piece of work at a time, in the order in which it came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  get idle(): boolean {
    return this.#waiting === 0;
  }

  /** Gives what `work` gives. Its failure is the caller's alone: the next one runs all the same. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#waiting += 1;
    const result = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
    });
    this.#last = result.catch(() => {});
    return result;
  }

  /** Resolves when all that has come so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
