import type { Loaded } from '#services/loaded';

/** The aggregates used last, by stream. The one that was not used for longest makes room. */
export class AggregateCache {
  readonly #size: number;
  readonly #entries = new Map<string, Loaded<unknown>>();

  constructor(size: number) {
    this.#size = size;
  }

  get<State>(stream: string): Loaded<State> | undefined {
    const entry = this.#entries.get(stream);
    if (entry === undefined) return undefined;
    this.#entries.delete(stream);
    this.#entries.set(stream, entry);
    // A stream is of one category, and a category of one aggregate.
    return entry as Loaded<State>;
  }

  put<State>(stream: string, loaded: Loaded<State>): void {
    this.#entries.set(stream, loaded);
    if (this.#entries.size <= this.#size) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }

  drop(stream: string): void {
    this.#entries.delete(stream);
  }
}
