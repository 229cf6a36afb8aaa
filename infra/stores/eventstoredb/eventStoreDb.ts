import { Appender } from '#infra/stores/eventstoredb/appender';
import { checkNewEvents } from '#infra/stores/eventstoredb/checkNewEvents';
import { Connection } from '#infra/stores/eventstoredb/connection';
import { checkConnectionString } from '#infra/stores/eventstoredb/connectionString';
import { type Diagnosis, diagnose } from '#infra/stores/eventstoredb/diagnose';
import { LiveWatch } from '#infra/stores/eventstoredb/liveWatch';
import { LogReader } from '#infra/stores/eventstoredb/logReader';
import { type EventStoreDBOptions, type Settings, settingsOf } from '#infra/stores/eventstoredb/options';
import { logPositionOf } from '#infra/stores/eventstoredb/position';
import { StreamNames } from '#infra/stores/eventstoredb/streamNames';
import {
  type Appended,
  type Batch,
  type EventStore,
  type Expected,
  type NewEvent,
  type Position,
  type StoredEvent,
  StoreUnavailable,
} from '#services/engine/ports/eventStore';

/** The log in an EventStoreDB, 23.10 or later, one node or a cluster. */
export interface EventStoreDB extends EventStore {
  /** What is wrong with the connection, in words; changes nothing on the server. */
  check(): Promise<Diagnosis>;
  /** Appends under way are answered first; what waits for a server that is away waits no longer. */
  close(): Promise<void>;
}

/**
 * Opens it without asking for the server yet: {@link EventStoreDB.check} does.
 *
 * @param connectionString `esdb://...`, or `esdb+discover://...` for a cluster
 * @throws RangeError when the connection string or an option cannot be meant so
 */
export async function openEventStoreDB(
  connectionString: string,
  options: EventStoreDBOptions = {},
): Promise<EventStoreDB> {
  checkConnectionString(connectionString);
  return new ConnectedEventStore(connectionString, settingsOf(options));
}

class ConnectedEventStore implements EventStoreDB {
  readonly #connectionString: string;
  readonly #settings: Settings;
  readonly #names: StreamNames;
  readonly #connection: Connection;
  readonly #appends: Appender;
  readonly #reader: LogReader;
  readonly #live: LiveWatch;
  readonly #closing = new AbortController();

  constructor(connectionString: string, settings: Settings) {
    this.#connectionString = connectionString;
    this.#settings = settings;
    this.#names = new StreamNames(settings.prefix);
    this.#connection = Connection.of(connectionString, settings);
    const closed = this.#closing.signal;
    this.#appends = new Appender(this.#connection, settings, closed);
    this.#reader = new LogReader(this.#connection, settings, this.#names, closed);
    this.#live = new LiveWatch(this.#connection.client, this.#names.all, closed);
  }

  async append(stream: string, events: readonly NewEvent[], expected: Expected): Promise<Appended> {
    if (this.#closing.signal.aborted) throw new StoreUnavailable('the store is closed');
    const serverStream = this.#names.serverStream(stream);
    checkNewEvents(stream, events, this.#settings.largestAppend);
    return this.#appends.append({ stream, serverStream, events, expected });
  }

  read(stream: string, from = 0n): AsyncIterable<StoredEvent> {
    return this.#reader.read(stream, from);
  }

  readAll({ after, categories }: Parameters<EventStore['readAll']>[0] = {}): AsyncIterable<Batch> {
    return this.#reader.readAll(after, categories);
  }

  waitForMore(position: Position | undefined, signal: AbortSignal): Promise<void> {
    return this.#live.wait(position && logPositionOf(position), signal);
  }

  check(): Promise<Diagnosis> {
    return diagnose({
      connectionString: this.#connectionString,
      connection: this.#connection,
      unusedStream: this.#names.serverStream('check-nothing'),
      timeout: this.#settings.timeout,
    });
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#appends.waitForAnswers();
    await this.#connection.release();
  }
}
