import type { Connection } from '#infra/stores/eventstoredb/connection';
import type { Settings } from '#infra/stores/eventstoredb/options';
import { type ReadContext, readLogHead, readLogPage, readStreamPage } from '#infra/stores/eventstoredb/pages';
import {
  isAfter,
  type LogPosition,
  laterPosition,
  logPositionOf,
  positionOf,
} from '#infra/stores/eventstoredb/position';
import { prefetchPages } from '#infra/stores/eventstoredb/prefetchPages';
import { retryWhileAway } from '#infra/stores/eventstoredb/retryWhileAway';
import { refusalOf } from '#infra/stores/eventstoredb/serverError';
import type { StreamNames } from '#infra/stores/eventstoredb/streamNames';
import {
  type Batch,
  CorruptStream,
  type Position,
  type StoredEvent,
} from '#services/engine/ports/eventStore';

/**
 * Reads in pages, each a call of its own: a reader who stops in the middle, or waits long between two events, leaves
 * nothing open on the server.
 */
export class LogReader {
  readonly #connection: Connection;
  readonly #settings: Settings;
  readonly #names: StreamNames;
  readonly #closed: AbortSignal;

  constructor(connection: Connection, settings: Settings, names: StreamNames, closed: AbortSignal) {
    this.#connection = connection;
    this.#settings = settings;
    this.#names = names;
    this.#closed = closed;
  }

  async *read(stream: string, from: bigint): AsyncIterable<StoredEvent> {
    const serverStream = this.#names.serverStream(stream);
    const pageFrom = async (start: bigint) =>
      this.#call(stream, (context) => readStreamPage(context, serverStream, start));
    let next = from;
    let ahead = from;
    const pages = prefetchPages(pageFrom(from), ({ events, isLast }) => {
      ahead += BigInt(events.length);
      return isLast ? undefined : pageFrom(ahead);
    });
    for await (const { events } of pages) {
      for (const event of events) {
        if (event.revision !== next) throw new CorruptStream(`${stream} has lost its event ${next}`);
        next += 1n;
        yield event;
      }
    }
  }

  /** Reads the head first: a filter may pass no event near it, and a follower has to know how far it has come. */
  async *readAll(after: Position | undefined, categories?: readonly string[]): AsyncIterable<Batch> {
    const filter = categories ? this.#names.categoryFilter(categories) : this.#names.all;
    const start = after === undefined ? undefined : logPositionOf(after);
    const head = await this.#call('the log', readLogHead);
    if (head === undefined || !isAfter(head, start)) return;
    const pageAfter = async (from: LogPosition | undefined) => {
      if (filter === undefined) return { events: [], reached: head };
      const page = await this.#call('the log', (context) => readLogPage(context, from, filter));
      return { events: page.events, reached: laterPosition(page.reached, page.caughtUp ? head : from) };
    };
    const pages = prefetchPages(pageAfter(start), ({ reached }) =>
      isAfter(head, reached) ? pageAfter(reached) : undefined,
    );
    for await (const { events, reached } of pages)
      if (reached) yield { events, reached: positionOf(reached) };
  }

  async #call<Result>(what: string, page: (context: ReadContext) => Promise<Result>): Promise<Result> {
    const { client, reads } = this.#connection;
    const { timeout, patience } = this.#settings;
    const context = {
      client,
      timeout,
      streamOf: (serverStream: string) => this.#names.portStream(serverStream),
    };
    try {
      return await retryWhileAway(() => reads.run(() => page(context)), { patience, closed: this.#closed });
    } catch (error) {
      throw refusalOf(error, what);
    }
  }
}
