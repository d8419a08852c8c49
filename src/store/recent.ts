/** Keeps what was used last, up to a limit; what is busy stays. */
export class Recent<Key, Value extends { readonly idle: boolean }> {
  readonly #limit: number;
  readonly #make: (key: Key) => Value;
  /** The one used longest ago comes first. */
  readonly #values = new Map<Key, Value>();

  constructor(limit: number, make: (key: Key) => Value) {
    this.#limit = limit;
    this.#make = make;
  }

  get(key: Key): Value {
    const value = this.#values.get(key) ?? this.#make(key);
    this.#values.delete(key);
    this.#forgetOldest();
    this.#values.set(key, value);
    return value;
  }

  values(): readonly Value[] {
    return [...this.#values.values()];
  }

  #forgetOldest(): void {
    for (const [key, value] of this.#values) {
      if (this.#values.size < this.#limit) return;
      if (value.idle) this.#values.delete(key);
    }
  }
}
