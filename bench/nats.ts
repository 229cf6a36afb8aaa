import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { connect, type JetStreamClient, type NatsConnection } from 'nats';
import { type Figure, whole } from '#bench/figure';
import { freePort } from '#bench/freePort';
import { fillLog } from '#bench/log';
import { hasNatsServer, startNatsServer } from '#bench/natsServer';
import { type Contestant, median, ratio, takeTurns } from '#bench/rounds';
import { NatsPublisher } from '#infra/bus/nats/natsPublisher';
import { openRelayState } from '#infra/stores/sqlite/relayState';
import { openSqliteStore, type SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { soleLeadership } from '#services/engine/leadership/soleLeadership';
import { cloudEvent } from '#services/engine/log/cloudEvent';
import { runRelay } from '#services/engine/relaying/relay';

/** Of both: how many messages wait for their acknowledgement at once, and for how long, in milliseconds. */
const inFlight = 256;
const timeout = 60_000;

export interface RelaySizes {
  readonly rounds: number;
  /** How long the log is, at least. */
  readonly events: number;
}

/** Events a second from the log into JetStream, beside messages of the same content published as fast as the client can. */
export async function measureRelay(
  directory: string,
  { rounds, events }: RelaySizes,
): Promise<readonly Figure[]> {
  const what = 'events relayed to NATS JetStream';
  if (!hasNatsServer) return [{ what, rate: Number.NaN, beside: 'needs nats-server' }];
  await using opened = new AsyncDisposableStack();
  const port = await freePort();
  const servers = [`nats://127.0.0.1:${port}`];
  const server = await startNatsServer(port, join(directory, 'jetstream'));
  opened.defer(async () => {
    server.kill();
    await once(server, 'exit');
  });
  const store = opened.adopt(openSqliteStore(join(directory, 'relayed')), (it) => it.close());
  const { count } = await fillLog(store, events);
  const connection = opened.adopt(await connect({ servers, noAsyncTraces: true }), (it) => it.close());
  const bodies = await bodiesOf(store);
  const rates = await takeTurns(
    [raw(connection, bodies), relay(store, connection, servers, directory, count)],
    rounds,
  );
  const [bare, relayed] = [rates.get('raw') ?? [], rates.get('relay') ?? []];
  return [
    { what: `messages published bare, ${inFlight} in flight`, rate: median(bare) },
    {
      what,
      rate: median(relayed),
      beside: `${whole(ratio(relayed, bare) * 100)} % of bare, ${whole(count)} events`,
    },
  ];
}

async function bodiesOf(store: SqliteStore): Promise<readonly string[]> {
  const batches = await Array.fromAsync(store.readAll());
  return batches.flatMap(({ events }) => events.map((event) => cloudEvent(event).body));
}

const raw = (connection: NatsConnection, bodies: readonly string[]): Contestant => ({
  name: 'raw',
  count: bodies.length,
  async prepare() {
    const manager = await connection.jetstreamManager();
    await manager.streams.delete('RAW').catch(() => false);
    await manager.streams.add({ name: 'RAW', subjects: ['raw.>'] });
    return () => publishAll(connection.jetstream(), bodies);
  },
});

async function publishAll(client: JetStreamClient, bodies: readonly string[]): Promise<void> {
  const waiting = bodies.entries();
  const work = async () => {
    for (const [index, body] of waiting)
      await client.publish(`raw.${index % 1_000}`, body, { msgID: `${index}`, timeout });
  };
  await Promise.all(Array.from({ length: inFlight }, work));
}

const relay = (
  store: SqliteStore,
  connection: NatsConnection,
  servers: readonly string[],
  directory: string,
  count: number,
): Contestant => ({
  name: 'relay',
  count,
  async prepare() {
    const manager = await connection.jetstreamManager();
    await manager.streams.delete('LADING').catch(() => false);
    const state = openRelayState(mkdtempSync(join(directory, 'relay-')));
    const publisher = new NatsPublisher({ nats: { servers }, timeout });
    return async () => {
      const done = new AbortController();
      let published = 0;
      await runRelay(
        {
          store,
          publisher,
          state,
          leadership: soleLeadership,
          inFlight,
          onNote: (note) => {
            if (note.note !== 'published') return;
            published += note.events;
            if (published >= count) done.abort();
          },
        },
        done.signal,
      );
      await publisher.close();
      state.close();
    };
  },
});
