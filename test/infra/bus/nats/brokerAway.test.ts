import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { republish } from '#services/engine/relaying/relay';
import { TcpProxy } from '#test/fakes/tcpProxy';
import { comparedWithLog, keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { RelayedLog } from '#test/infra/bus/nats/relayedLog';

const complete = (events: number) => ({ events, missing: 0, extra: 0, outOfOrder: 0 });

describe.skipIf(!hasNatsServer)('a NATS server that is away', () => {
  it('holds up nobody who appends, and gets everything once it is back', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    log.start();
    const before = await log.append(5_000);
    await log.published();
    const gone = performance.now();
    await server.kill();
    const during = await log.append(10_000);
    await pause(1_000);
    await server.start();
    const back = performance.now();
    const delays = log.notes.map((each) => (each.note === 'waiting' ? each.delay : 0));
    await log.published();
    const seconds = (performance.now() - back) / 1_000;
    const compared = await comparedWithLog(log.store, await keptMessages(server.url));
    console.log(
      `away: appends p99 ${p99(before)} ms before, ${p99(during)} ms meanwhile; 10000 drained in ${seconds.toFixed(1)} s, the wait included: ${JSON.stringify(compared)}`,
    );
    expect(compared).toEqual(complete(15_000));
    expect(Math.max(...delays)).toBeGreaterThan(0);
    expect(Math.max(...delays)).toBeLessThan(2 * (back - gone));
  });

  it('for longer than it knows ids leaves repeats, but nothing missing and nothing out of order', async () => {
    const server = await NatsServer.started();
    using proxy = await TcpProxy.to('127.0.0.1', server.port);
    const log = new RelayedLog(`nats://127.0.0.1:${proxy.port}`, { stream: { duplicateWindow: 1_000 } });
    log.start();
    const appending = log.append(1_900);
    await log.publishes();
    proxy.loseAnswers();
    await Promise.all([log.append(100), proxy.hasLostSome()]);
    proxy.cut();
    await Promise.all([server.kill(), appending]);
    await pause(1_500);
    await server.start();
    await log.published();
    const compared = await comparedWithLog(log.store, await keptMessages(server.url));
    console.log(`away for longer than the duplicate window: ${JSON.stringify(compared)}`);
    expect(compared).toEqual({ ...complete(2_000), extra: expect.any(Number) });
    expect(compared.extra).toBeGreaterThan(0);
  });

  it('gets everything again after it has lost its storage', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    await log.append(3_000);
    log.start();
    await log.published();
    await server.kill();
    server.loseStorage();
    await server.start();
    await republish(log.state, { from: undefined });
    await log.append(100);
    await log.published();
    expect(await comparedWithLog(log.store, await keptMessages(server.url))).toEqual(complete(3_100));
  });

  it('because it is frozen is given up, and taken up again', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url, { timeout: 300 });
    log.start();
    await log.append(100);
    await log.published();
    server.freeze();
    await Promise.all([log.append(500), log.waits()]);
    server.thaw();
    await log.published();
    expect(await comparedWithLog(log.store, await keptMessages(server.url))).toEqual(complete(600));
  });
});

const p99 = (took: readonly number[]): string =>
  (took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.99)] ?? Number.NaN).toFixed(1);
