import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AckPolicy, connect } from 'nats';
import { expect, it, onTestFinished } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { comparedWithLog, keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { RelayedLog } from '#test/infra/bus/nats/relayedLog';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const events = 10_000;

/** Asks for everything and reads nothing. */
async function subscribeAndReadNothing(port: number): Promise<void> {
  const socket = dial(port, '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  await once(socket, 'connect');
  socket.write('CONNECT {"verbose":false}\r\nSUB lading.> 1\r\nPING\r\n');
  for (let said = ''; !said.includes('PONG'); ) said += String((await once(socket, 'data'))[0]);
  socket.pause();
}

/** Takes ten messages a second from a consumer of its own. @returns how many it took, and how many wait for it */
async function takeTenASecond(url: string, signal: AbortSignal): Promise<readonly [number, number]> {
  const connection = await connect({ servers: url });
  const manager = await connection.jetstreamManager();
  await manager.consumers.add('LADING', { durable_name: 'slow', ack_policy: AckPolicy.Explicit });
  const consumer = await connection.jetstream().consumers.get('LADING', 'slow');
  let taken = 0;
  while (!signal.aborted) {
    const message = await consumer.next({ expires: 1_000 });
    message?.ack();
    if (message) taken += 1;
    await pause(100);
  }
  const { num_pending } = await consumer.info();
  await connection.close();
  return [taken, num_pending];
}

it.skipIf(!hasNatsServer)('a subscriber that is slow, or reads nothing, holds up nobody', async () => {
  const file = join(temporaryDirectory(), 'impatient.conf');
  writeFileSync(file, 'max_pending: 2000000\nwrite_deadline: "1s"');
  const server = await NatsServer.started('-c', file);
  const log = new RelayedLog(server.url);
  log.start();
  await log.append(events);
  await log.published();
  await subscribeAndReadNothing(server.port);
  const stop = new AbortController();
  const slow = takeTenASecond(server.url, stop.signal);
  const memory = process.memoryUsage().rss;
  await log.append(events);
  const begin = performance.now();
  await log.published();
  const lag = performance.now() - begin;
  const grown = (process.memoryUsage().rss - memory) / 1e6;
  stop.abort();
  const [taken, waiting] = await slow;
  const compared = await comparedWithLog(log.store, await keptMessages(server.url));
  console.log(
    `slow subscribers: ${events} published, ${lag.toFixed(0)} ms behind the last append, ${grown.toFixed(0)} MB more`,
  );
  expect(compared).toEqual({ events: 2 * events, missing: 0, extra: 0, outOfOrder: 0 });
  expect(taken + waiting).toBe(2 * events);
  // What was published has waited for neither of them.
  expect(taken).toBeLessThan(events);
});
