import type { AggregateInstance } from '#services/engine/handling/aggregateInstance';

/**
 * Recently used aggregates, by stream: between half of `size` and all of it, and never more.
 *
 * Two generations rather than an order of use: an aggregate that was not used while half of `size` others were is
 * forgotten, and a use costs one look.
 */
export class AggregateCache {
  readonly #generationSize: number;
  #recent = new Map<string, AggregateInstance<unknown>>();
  #older = new Map<string, AggregateInstance<unknown>>();

  /** @param size at least 2 */
  constructor(size: number) {
    this.#generationSize = Math.max(1, Math.floor(size / 2));
  }

  get<State>(stream: string): AggregateInstance<State> | undefined {
    let entry = this.#recent.get(stream);
    if (entry === undefined) {
      entry = this.#older.get(stream);
      if (entry !== undefined) this.put(stream, entry);
    }
    // A stream is of one category, and a category of one aggregate.
    return entry as AggregateInstance<State> | undefined;
  }

  put<State>(stream: string, instance: AggregateInstance<State>): void {
    if (this.#recent.size >= this.#generationSize && !this.#recent.has(stream)) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(stream, instance);
  }

  drop(stream: string): void {
    this.#recent.delete(stream);
    this.#older.delete(stream);
  }
}
