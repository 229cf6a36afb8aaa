import type { KV } from 'nats';
import { isApiError } from '#infra/bus/nats/isApiError';
import { NatsLink } from '#infra/bus/nats/natsLink';
import type { NatsOptions } from '#infra/bus/nats/natsOptions';

/** An entry of the bucket and its version; none yet is version 0. */
export interface Entry {
  readonly text: string | undefined;
  readonly version: number;
}

/** What several processes on one store agree on, in a key-value bucket of NATS, by compare-and-set. */
export class Coordination {
  readonly #link: NatsLink<KV>;

  /** @param stream the event stream that the processes publish to; the bucket is named after it */
  constructor(nats: NatsOptions, stream: string, { replicas = 1 }: { readonly replicas?: number } = {}) {
    this.#link = new NatsLink(nats, (connection) =>
      connection.jetstream().views.kv(`${stream}_coordination`, { history: 1, replicas }),
    );
  }

  /** @throws BrokerUnavailable, as the others do */
  read(key: string): Promise<Entry> {
    return this.#link.use(async (bucket) => {
      const entry = await bucket.get(key);
      if (entry === null) return { text: undefined, version: 0 };
      return { text: entry.operation === 'PUT' ? entry.string() : undefined, version: entry.revision };
    });
  }

  /** @returns the version that the entry has now; undefined when it was no longer at the version given */
  write(key: string, text: string, version: number): Promise<number | undefined> {
    return this.#ifCurrent((bucket) => bucket.put(key, text, { previousSeq: version }));
  }

  /** Does nothing where the entry is no longer at the version given. */
  async remove(key: string, version: number): Promise<void> {
    await this.#ifCurrent((bucket) => bucket.delete(key, { previousSeq: version }));
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  #ifCurrent<Result>(change: (bucket: KV) => Promise<Result>): Promise<Result | undefined> {
    return this.#link.use(async (bucket) => {
      try {
        return await change(bucket);
      } catch (error) {
        if (isApiError(error, 'wrong-last-sequence')) return undefined;
        throw error;
      }
    });
  }
}
