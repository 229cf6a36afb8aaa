import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { seed, seeded } from '#test/faults/seeded';
import { comparedWithLog, keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { RelayedLog } from '#test/infra/bus/nats/relayedLog';

const kills = 20;

it.skipIf(!hasNatsServer)(
  'a NATS server killed under load, again and again, costs no event and no order',
  async () => {
    const random = seeded(seed);
    const server = await NatsServer.started();
    const log = new RelayedLog(server.url);
    log.start();
    for (let kill = 0; kill < kills; kill += 1) {
      const appending = log.append(950);
      await log.publishes();
      await pause(random(200));
      await server.kill();
      const meanwhile = log.append(50);
      await pause(random(200));
      await Promise.all([server.start(), appending, meanwhile]);
    }
    await log.published();
    const compared = await comparedWithLog(log.store, await keptMessages(server.url));
    const outages = log.notes.filter(({ note }) => note === 'waiting').length;
    console.log(`seed ${seed}: ${kills} kills, noticed ${outages} times: ${JSON.stringify(compared)}`);
    expect(compared).toEqual({ events: kills * 1_000, missing: 0, extra: 0, outOfOrder: 0 });
    expect(outages).toBeGreaterThanOrEqual(kills);
  },
);
