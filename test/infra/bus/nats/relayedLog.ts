import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { EventStreamOptions } from '#infra/bus/nats/eventStream';
import { NatsPublisher } from '#infra/bus/nats/natsPublisher';
import { openRelayState } from '#infra/stores/sqlite/relayState';
import { openSqliteStore, type SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { soleLeadership } from '#services/engine/leadership/soleLeadership';
import type { Publisher } from '#services/engine/ports/publisher';
import { runRelay } from '#services/engine/relaying/relay';
import type { RelayNote } from '#services/engine/relaying/relayParts';
import { seed } from '#test/faults/seeded';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import { manyLives } from '#test/services/manyLives';

/** A real log that grows by the lives of plans and shipments, and its relay to a NATS server. */
export class RelayedLog {
  readonly store: SqliteStore;
  readonly state: ReturnType<typeof openRelayState>;
  readonly notes: RelayNote[] = [];
  readonly #lives = manyLives(seed);
  readonly #publisher: NatsPublisher;
  readonly #through: (publisher: Publisher) => Publisher;
  #running: { readonly stop: AbortController; readonly ended: Promise<void> } | undefined;

  constructor(
    url: string,
    {
      stream = {},
      timeout = 5_000,
      through = (publisher: Publisher) => publisher,
    }: {
      readonly stream?: Partial<EventStreamOptions>;
      readonly timeout?: number;
      readonly through?: (publisher: Publisher) => Publisher;
    } = {},
  ) {
    const directory = temporaryDirectory();
    this.store = openSqliteStore(directory);
    this.state = openRelayState(directory);
    this.#publisher = new NatsPublisher({ nats: { servers: [url] }, stream, timeout });
    this.#through = through;
    onTestFinished(async () => {
      await this.stop();
      this.store.close();
      this.state.close();
    });
  }

  /** @returns how long each append took, in milliseconds */
  async append(events: number): Promise<readonly number[]> {
    const took: number[] = [];
    const inTime = async (appended: Promise<unknown>, begin: number) => {
      await appended;
      took.push(performance.now() - begin);
    };
    let last: Promise<void> | undefined;
    for (let count = 1; count <= events; count += 1) {
      const { stream, revision, event } = this.#lives.next().value;
      const expected = revision === 0n ? 'no-stream' : revision - 1n;
      last = inTime(this.store.append(stream, [event], expected), performance.now());
      if (count % 50 === 0) await last;
    }
    await last;
    return took;
  }

  start(): void {
    const stop = new AbortController();
    const { store, state } = this;
    const ended = runRelay(
      {
        store,
        state,
        publisher: this.#through(this.#publisher),
        leadership: soleLeadership,
        onNote: (note) => this.notes.push(note),
      },
      stop.signal,
    );
    this.#running = { stop, ended };
  }

  async stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.ended;
    this.#running = undefined;
    await this.#publisher.close();
  }

  /** Resolves once something more is published. */
  publishes(): Promise<void> {
    return this.#notes('published');
  }

  /** Resolves once the relay has given the server up. */
  waits(): Promise<void> {
    return this.#notes('waiting');
  }

  /** Resolves once everything that is in the log now is published. */
  async published(): Promise<void> {
    const { head } = this.store.info;
    while ((await this.state.load()).checkpoint !== head) await pause(10);
  }

  async #notes(kind: RelayNote['note']): Promise<void> {
    const count = () => this.notes.filter(({ note }) => note === kind).length;
    for (const before = count(); count() === before; ) await pause(5);
  }
}
