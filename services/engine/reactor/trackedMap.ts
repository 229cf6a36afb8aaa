/** A map that records which of its values have changed. */
export class TrackedMap<Value> {
  readonly #values: Map<string, Value>;
  #changed = new Map<string, Value | undefined>();

  constructor(entries: Iterable<readonly [string, Value]>) {
    this.#values = new Map(entries);
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  values(): Iterable<Value> {
    return this.#values.values();
  }

  put(key: string, value: Value): void {
    this.#values.set(key, value);
    this.#changed.set(key, value);
  }

  remove(key: string): void {
    if (this.#values.delete(key)) this.#changed.set(key, undefined);
  }

  /** The values put since the last call, and `undefined` for those removed. */
  takeChanges(): ReadonlyMap<string, Value | undefined> {
    const changed = this.#changed;
    this.#changed = new Map();
    return changed;
  }
}
