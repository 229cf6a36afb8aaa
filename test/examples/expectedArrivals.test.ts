import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from 'nats';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { Arrivals } from '#examples/expectedArrivals/arrivals';
import type { EventStore } from '#services/engine/ports/eventStore';
import { republish } from '#services/engine/relaying/relay';
import { seed, seeded } from '#test/faults/seeded';
import { keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { RelayedLog } from '#test/infra/bus/nats/relayedLog';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const program = fileURLToPath(new URL('../../examples/expectedArrivals/main.ts', import.meta.url));
const kills = 10;

/** The sample subscriber in a process of its own, and what it has written. */
class Subscriber {
  readonly arrivals: Arrivals;
  readonly #arguments: readonly string[];
  #process: ChildProcess | undefined;

  constructor(url: string) {
    const file = join(temporaryDirectory(), 'arrivals.db');
    this.#arguments = [program, '--server', url, '--patience', '500', '--file', file];
    this.arrivals = new Arrivals(file);
    onTestFinished(async () => {
      await this.kill();
      this.arrivals.close();
    });
  }

  start(): void {
    this.#process = spawn(process.execPath, this.#arguments, { stdio: 'inherit' });
  }

  async kill(): Promise<void> {
    if (this.#process?.kill('SIGKILL')) await once(this.#process, 'exit');
  }

  async hasTaken(events: number): Promise<void> {
    while (this.arrivals.taken() < events) await pause(20);
  }
}

/** Units by fulfillment center, shipment and SKU, from the log itself. */
async function expectedOf(store: EventStore) {
  const stored = (await Array.fromAsync(store.readAll({ categories: ['shipment'] }))).flatMap(
    ({ events }) => events,
  );
  const units = new Map<string, number>();
  const ended = new Set<string>();
  const add = (center: string, stream: string, msku: string, count: number) => {
    const key = `${center} ${stream} ${msku}`;
    units.set(key, (units.get(key) ?? 0) + count);
  };
  for (const { stream, data } of stored) {
    const event: ShipmentEvent = JSON.parse(data);
    if (event.type === 'ShipmentCreated')
      for (const { msku, quantity } of event.items)
        add(event.destination.warehouseId, stream, msku, quantity);
    if (event.type === 'UnitsReceived') add(event.fulfillmentCenter, stream, event.msku, -event.quantity);
    if (event.type === 'ShipmentClosed' || event.type === 'ShipmentCancelled') ended.add(stream);
  }
  const left = [...units].filter(([key, count]) => count > 0 && !ended.has(key.split(' ')[1] ?? ''));
  return { events: stored.length, units: left.map(([key, count]) => `${key}: ${count}`).sort() };
}

const told = (arrivals: Arrivals): readonly string[] =>
  arrivals
    .expected()
    .map((row) => `${row.fulfillmentCenter} ${row.shipment} ${row.msku}: ${row.units}`)
    .sort();

describe.skipIf(!hasNatsServer)('the sample subscriber', () => {
  it('has every number right, however often it is killed', async () => {
    const random = seeded(seed);
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    log.start();
    await log.append(10);
    await log.published();
    const subscriber = new Subscriber(server.url);
    for (let kill = 0; kill < kills; kill += 1) {
      const before = subscriber.arrivals.taken();
      subscriber.start();
      await log.append(300);
      await subscriber.hasTaken(before + 1 + random(150));
      await subscriber.kill();
    }
    subscriber.start();
    await log.published();
    const expected = await expectedOf(log.store);
    await subscriber.hasTaken(expected.events);
    console.log(
      `seed ${seed}: ${kills} kills, ${expected.events} events of shipments, ${expected.units.length} numbers`,
    );
    expect(told(subscriber.arrivals)).toEqual(expected.units);
    expect(expected.units.length).toBeGreaterThan(20);
  });

  it('takes nothing twice when NATS has forgotten what it had, and gets everything again', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url, { stream: { duplicateWindow: 100 } });
    log.start();
    await log.append(500);
    await log.published();
    const subscriber = new Subscriber(server.url);
    subscriber.start();
    await pause(200);
    await republish(log.state, { from: undefined });
    await log.append(50);
    await log.published();
    expect((await keptMessages(server.url)).length).toBe(1_050);
    const expected = await expectedOf(log.store);
    await subscriber.hasTaken(expected.events);
    expect(told(subscriber.arrivals)).toEqual(expected.units);
  });

  it('puts away what it cannot take, with the reason, and goes on', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    log.start();
    await log.append(10);
    await log.published();
    const connection = await connect({ servers: server.url });
    onTestFinished(() => connection.close());
    await connection
      .jetstream()
      .publish(
        'lading.A.shipment.1.Nonsense',
        JSON.stringify({ subject: 'shipment-1', id: 'x', sequence: '7' }),
      );
    await log.append(100);
    await log.published();
    const subscriber = new Subscriber(server.url);
    subscriber.start();
    await subscriber.hasTaken((await expectedOf(log.store)).events);
    const manager = await connection.jetstreamManager();
    const letter = await manager.streams.getMessage('expected-arrivals-dead-letters', { seq: 1 });
    expect(letter.header.get('Subject')).toBe('lading.A.shipment.1.Nonsense');
    expect(letter.header.get('Reason')).toContain('an event before 7 is missing');
  });
});
