import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import type { Publisher } from '#services/engine/ports/publisher';
import { TcpProxy } from '#test/fakes/tcpProxy';
import { seed, seeded } from '#test/faults/seeded';
import { comparedWithLog, keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { RelayedLog } from '#test/infra/bus/nats/relayedLog';

const cuts = 30;

async function publishThrough(cuts: number, through?: (publisher: Publisher) => Publisher) {
  const random = seeded(seed);
  const server = await NatsServer.started();
  using proxy = await TcpProxy.to('127.0.0.1', server.port);
  const log = new RelayedLog(`nats://127.0.0.1:${proxy.port}`, through && { through });
  log.start();
  for (let cut = 0; cut < cuts; cut += 1) {
    await log.append(100);
    const begun = log.append(80);
    await pause(random(10));
    proxy.loseAnswers();
    await Promise.all([begun, log.append(20), proxy.hasLostSome()]);
    proxy.cut();
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
