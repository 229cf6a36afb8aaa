import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { SealedStream } from '#test/faults/sealedStream';
import { comparedWithLog, keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { RelayedLog } from '#test/infra/bus/nats/relayedLog';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

describe.skipIf(!hasNatsServer)('the relay to a NATS server', () => {
  it('publishes every event once and in order, those that come while it runs too', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    await log.append(2_000);
    log.start();
    await log.append(1_000);
    await log.published();
    const compared = await comparedWithLog(log.store, await keptMessages(server.url));
    expect(compared).toEqual({ events: 3_000, missing: 0, extra: 0, outOfOrder: 0 });
  });

  it('goes on where it was when it is started again', async () => {
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    for (let start = 0; start < 3; start += 1) {
      await log.append(200);
      log.start();
      await log.published();
      await log.stop();
    }
    const counts = log.notes.map((each) => (each.note === 'published' ? each.events : each));
    expect(counts).toEqual([200, 200, 200]);
  });

  it('parks a stream whose event the server refuses, and that one only, until it takes it', async () => {
    const server = await NatsServer.started(...limitedTo(200_000));
    const log = new RelayedLog(server.url);
    const large = {
      ...new SealedStream('shipment-LARGE').next(),
      data: JSON.stringify({ name: 'x'.repeat(250_000) }),
    };
    await log.store.append('shipment-LARGE', [large], 'no-stream');
    await log.store.append('shipment-LARGE', [new SealedStream('shipment-LARGE later').next()], 0n);
    await log.append(300);
    log.start();
    await log.published();
    const [parked] = (await log.state.load()).parked;
    expect(parked).toMatchObject({ stream: 'shipment-LARGE', from: 0n, upTo: 1n });
    expect(parked?.reason).toContain('raise its max_payload');
    expect(await comparedWithLog(log.store, await keptMessages(server.url))).toMatchObject({ missing: 2 });

    await log.stop();
    await server.restartWith();
    log.start();
    await log.append(1);
    await log.published();
    expect((await log.state.load()).parked).toEqual([]);
    const compared = await comparedWithLog(log.store, await keptMessages(server.url));
    expect(compared).toEqual({ events: 303, missing: 0, extra: 0, outOfOrder: 0 });
  });
});

function limitedTo(bytes: number): readonly string[] {
  const file = join(temporaryDirectory(), 'limited.conf');
  writeFileSync(file, `max_payload: ${bytes}`);
  return ['-c', file];
}
