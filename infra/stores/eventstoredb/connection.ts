import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import { AppendStream } from '#infra/stores/eventstoredb/appendStream';
import type { Settings } from '#infra/stores/eventstoredb/options';
import { Semaphore } from '#infra/stores/eventstoredb/semaphore';

/** A connection takes a hundred calls at once, and those beyond never begin. */
const mostReads = 64;

/** The client waits for the end of its calls, and one whose connection broke at the wrong time has none. */
const longestGoodbye = 1_000;

/** The one connection of this process to a server or cluster, shared by all stores that are opened with its string. */
export class Connection {
  readonly client: EventStoreDBClient;
  readonly reads: Semaphore;
  readonly appends: Semaphore;
  readonly appendStream: AppendStream;
  readonly #connectionString: string;
  #users = 0;

  private constructor(connectionString: string, { timeout, patience, inFlight }: Settings) {
    this.#connectionString = connectionString;
    this.client = EventStoreDBClient.connectionString(connectionString);
    this.reads = new Semaphore(mostReads, patience);
    this.appends = new Semaphore(inFlight, patience);
    this.appendStream = new AppendStream(this.client, timeout);
  }

  /** To be released. */
  static of(connectionString: string, settings: Settings): Connection {
    const connection = connections.get(connectionString) ?? new Connection(connectionString, settings);
    connections.set(connectionString, connection);
    connection.#users += 1;
    return connection;
  }

  /** A client that is not disposed keeps the process from ending. */
  async release(): Promise<void> {
    this.#users -= 1;
    if (this.#users > 0) return;
    connections.delete(this.#connectionString);
    await Promise.race([this.client.dispose(), sleep(longestGoodbye, undefined, { ref: false })]);
  }
}

const connections = new Map<string, Connection>();
