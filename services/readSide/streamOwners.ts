import { envelopeText } from '#services/engine/log/envelopeField';
import type { EventStore } from '#services/engine/ports/eventStore';

/** Finds the seller of a stream by its first event. The seller never changes, so it is cached. */
export class StreamOwners {
  readonly #store: Pick<EventStore, 'read'>;
  readonly #size: number;
  #known = new Map<string, string>();

  /** @param size how many are remembered at most */
  constructor(store: Pick<EventStore, 'read'>, size = 50_000) {
    this.#store = store;
    this.#size = size;
  }

  /** None where there is no such stream. @throws StoreUnavailable */
  async of(stream: string): Promise<string | undefined> {
    const known = this.#known.get(stream);
    if (known !== undefined) return known;
    for await (const { metadata } of this.#store.read(stream)) {
      const sellerId = envelopeText(metadata, 'sellerId');
      if (this.#known.size >= this.#size) this.#known = new Map();
      this.#known.set(stream, sellerId);
      return sellerId;
    }
    return undefined;
  }
}
