import type { StreamFilter } from '#infra/stores/eventstoredb/readReq';

/** How our streams are called on the server: with a prefix that the port does not see. */
export class StreamNames {
  readonly #prefix: string;

  /** @throws RangeError for a prefix that makes system streams */
  constructor(prefix: string) {
    if (prefix.startsWith('$')) throw new RangeError(`a prefix cannot begin with $, as ${prefix} does`);
    this.#prefix = prefix;
  }

  /** @throws RangeError for a name that only the server may give */
  serverStream(stream: string): string {
    const name = this.#prefix + stream;
    if (stream === '' || name.startsWith('$')) throw new RangeError(`'${stream}' cannot name a stream`);
    return name;
  }

  /** The name as it was given to {@link serverStream}. */
  portStream(serverStream: string): string {
    return serverStream.slice(this.#prefix.length);
  }

  /** All streams but the server's own. */
  get all(): StreamFilter {
    return this.#prefix === '' ? { regex: '^[^$]' } : { prefixes: [this.#prefix] };
  }

  /**
   * The streams of some categories. The first dash ends a category, so none has one in it.
   *
   * @returns nothing when no stream can pass
   */
  categoryFilter(categories: readonly string[]): StreamFilter | undefined {
    const possible = categories.filter((category) => !category.includes('-'));
    if (possible.length === 0) return undefined;
    return { prefixes: possible.map((category) => `${this.#prefix}${category}-`) };
  }
}
