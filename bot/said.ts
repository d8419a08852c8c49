const REMEMBERED = 5_000;

/** What was said once and is not to be said again. In memory only: after a restart it may be said once more. */
export class Said {
  readonly #keys = new Set<string>();

  /** @returns true the first time for these parts, false ever after */
  first(...parts: readonly string[]): boolean {
    const key = JSON.stringify(parts);
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    const [oldest] = this.#keys;
    if (this.#keys.size > REMEMBERED && oldest !== undefined) this.#keys.delete(oldest);
    return true;
  }
}
