import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { Coordination } from '#infra/bus/nats/coordination';
import { natsOptionsOf } from '#infra/bus/nats/natsOptions';
import { natsRelayState } from '#infra/bus/nats/natsRelayState';
import { seed, seeded } from '#test/faults/seeded';
import { compared, keptMessages } from '#test/infra/bus/nats/keptMessages';
import { NatsServer } from '#test/infra/bus/nats/natsServer';
import { storedLives } from '#test/services/storedLives';

const term = 400;
const events = 4_000;

function relay(url: string): ChildProcess {
  const program = `${import.meta.dirname}/relayUntilKilled.ts`;
  const child = spawn(process.execPath, [program, url, String(term), String(seed), String(events)], {
    stdio: 'inherit',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

it.skipIf(!hasNatsServer)(
  'the relay of a store goes on in another process when its own is killed or stands still',
  async () => {
    const random = seeded(seed);
    const server = await NatsServer.started();
    const coordination = new Coordination(natsOptionsOf(server.url), 'LADING');
    onTestFinished(() => coordination.close());
    const state = natsRelayState(coordination);
    const relays = [relay(server.url), relay(server.url)];
    const checkpoints = [0];
    /** Where the relay is once it has gone on. */
    const movedFrom = async (before = 0) => {
      for (let now = before; ; now = Number((await state.load()).checkpoint ?? 0)) {
        if (now > before) return now;
        await pause(20);
      }
    };
    for (let fault = 0; checkpoints.at(-1) !== events; fault += 1) {
      checkpoints.push(await movedFrom(checkpoints.at(-1)));
      await pause(term / 2 + random(term));
      const chosen = relays.shift();
      if (chosen === undefined) continue;
      if (fault % 2 === 0) {
        chosen.kill('SIGKILL');
        relays.push(relay(server.url));
      } else {
        chosen.kill('SIGSTOP');
        setTimeout(() => chosen.kill('SIGCONT'), 2 * term);
        relays.push(chosen);
      }
    }
    const found = compared([...storedLives(seed, events)], await keptMessages(server.url));
    console.log(`seed ${seed}: ${checkpoints.length} faults, ${JSON.stringify(found)}`);
    expect(found).toEqual({ events, missing: 0, extra: 0, outOfOrder: 0 });
    expect(checkpoints).toEqual(checkpoints.toSorted((one, other) => one - other));
  },
);
