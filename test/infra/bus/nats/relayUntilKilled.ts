import { setTimeout as pause } from 'node:timers/promises';
import { Coordination } from '#infra/bus/nats/coordination';
import { natsLeadership } from '#infra/bus/nats/natsLeadership';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { NatsPublisher } from '#infra/bus/nats/natsPublisher';
import { natsRelayState } from '#infra/bus/nats/natsRelayState';
import type { EventStore } from '#services/engine/ports/eventStore';
import { runRelay } from '#services/engine/relaying/relay';
import { storedLives } from '#test/services/storedLives';

/**
 * A process to be killed and paused: one of several that would relay the same log, which each makes for itself from the
 * same seed and reads slowly.
 *
 * `node relayUntilKilled.ts URL TERM SEED EVENTS`
 */
const [url = '', term = '', seed = '', events = ''] = process.argv.slice(2);
const log = [...storedLives(Number(seed), Number(events))];
const batchSize = 50;

const store: Pick<EventStore, 'read' | 'readAll' | 'waitForMore'> = {
  async *read(stream, from = 0n) {
    yield* log.filter((event) => event.stream === stream && event.revision >= from);
  },
  async *readAll({ after } = {}) {
    for (let at = Number(after ?? 0); at < log.length; at += batchSize) {
      const batch = log.slice(at, at + batchSize);
      const reached = batch.at(-1)?.position;
      if (reached !== undefined) yield { events: batch, reached };
      await pause(20);
    }
  },
  async waitForMore(_position, signal) {
    await pause(1_000, undefined, { signal }).catch(() => {});
  },
};

const nats = natsOptionsOf(url);
const coordination = new Coordination(nats, 'LADING');
await runRelay(
  {
    store,
    publisher: new NatsPublisher({ nats }),
    state: natsRelayState(coordination),
    leadership: natsLeadership(coordination, 'relay', { term: Number(term) }),
  },
  new AbortController().signal,
);
