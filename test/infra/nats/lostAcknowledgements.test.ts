import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Publisher } from '#services/ports/publisher';
import { seed, seeded } from '#test/faults/seeded';
import { DeafProxy } from '#test/infra/nats/deafProxy';
import { comparedWithLog, keptMessages } from '#test/infra/nats/keptMessages';
import { hasNatsServer, NatsServer } from '#test/infra/nats/natsServer';
import { RelayedLog } from '#test/infra/nats/relayedLog';

const cuts = 30;

async function publishThrough(cuts: number, through?: (publisher: Publisher) => Publisher) {
  const random = seeded(seed);
  const server = await NatsServer.started();
  const proxy = await DeafProxy.before(server.port);
  const log = new RelayedLog(proxy.url, through && { through });
  log.start();
  for (let cut = 0; cut < cuts; cut += 1) {
    await log.append(100);
    const begun = log.append(100);
    await pause(random(10));
    await Promise.all([proxy.cut(20), begun]);
    await log.published();
  }
  const compared = await comparedWithLog(log.store, await keptMessages(server.url));
  console.log(`seed ${seed}: ${cuts} cuts${through ? ', without ids' : ''}: ${JSON.stringify(compared)}`);
  return compared;
}

/** Never the same id: what a broker cannot know again. */
const withoutIds = (publisher: Publisher): Publisher => ({
  publish: (event) => publisher.publish({ ...event, id: randomUUID() }),
});

describe.skipIf(!hasNatsServer)('acknowledgements of a NATS server that are lost', () => {
  it('bring no event twice into the stream', async () => {
    const compared = await publishThrough(cuts);
    expect(compared).toEqual({ events: cuts * 200, missing: 0, extra: 0, outOfOrder: 0 });
  });

  it('would, if the messages carried no ids', async () => {
    const { missing, extra } = await publishThrough(5, withoutIds);
    expect(missing).toBe(0);
    expect(extra).toBeGreaterThan(0);
  });
});
