/** Places that people take and leave again: so many in all, and so many for each. */
export class Places {
  readonly #all: number;
  readonly #each: number;
  readonly #taken = new Map<string, number>();
  #count = 0;

  constructor(all: number, each: number) {
    this.#all = all;
    this.#each = each;
  }

  get taken(): number {
    return this.#count;
  }

  /** @returns how to leave it, once; null where there is none for them */
  take(who: string): (() => void) | null {
    const theirs = this.#taken.get(who) ?? 0;
    if (this.#count >= this.#all || theirs >= this.#each) return null;
    this.#count += 1;
    this.#taken.set(who, theirs + 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.#leave(who);
      isTaken = false;
    };
  }

  #leave(who: string): void {
    this.#count -= 1;
    const left = (this.#taken.get(who) ?? 1) - 1;
    if (left > 0) this.#taken.set(who, left);
    else this.#taken.delete(who);
  }
}
