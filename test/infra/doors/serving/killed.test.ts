import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seed, seeded } from '#test/faults/seeded';
import { newPlan } from '#test/infra/doors/http/requests';
import { Clients } from '#test/infra/doors/serving/clients';
import { recordedCommands } from '#test/infra/doors/serving/recordedCommands';
import { WaitingServers } from '#test/infra/doors/serving/waitingServers';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const rounds = Number(process.env['ROUNDS'] ?? 50);
const clients = 64;

it('kill -9 under 64 clients loses nothing that was acknowledged, and no command is applied twice', async () => {
  const directory = temporaryDirectory();
  const servers = new WaitingServers(directory);
  const random = seeded();
  const acknowledged = new Set<string>();
  let unanswered: readonly string[] = [];
  let sent = 0;
  let retried = 0;
  for (let round = 0; round < rounds; round += 1) {
    const server = await servers.next();
    const asking = new Clients(server.url, clients);
    const lost: string[] = [];
    let alive = true;
    const ask = async (key: string): Promise<void> => {
      sent += 1;
      try {
        const { status, text } = await asking.post('/plans', newPlan(key), key);
        expect(status, text).toBe(201);
        acknowledged.add(key);
      } catch (error) {
        if (alive) throw error;
        lost.push(key);
      }
    };
    // Whoever got no answer asks again under the same key, while the others go on.
    const again = unanswered.filter((_, index) => index % 2 === 0);
    retried += again.length;
    const before = acknowledged.size;
    const killing = (async () => {
      while (acknowledged.size < before + clients / 2) await pause(1);
      await pause(random(60));
      alive = false;
      await server.kill();
    })();
    await Promise.all([
      killing,
      ...[...Array(clients).keys()].map(async (client) => {
        const mine = again[client];
        if (mine !== undefined) await ask(mine);
        for (let each = 0; alive; each += 1) await ask(`${round}-${client}-${each}`);
      }),
    ]);
    asking.close();
    unanswered = lost;
  }
  const { events, findings } = await recordedCommands(directory);
  expect(findings).toEqual([]);
  expect([...acknowledged].filter((key) => !events.has(key))).toEqual([]);
  // Creating a plan records one event: no command has two.
  expect([...events].filter(([key, count]) => acknowledged.has(key) && count !== 1)).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(rounds * 10);
  console.log(
    `seed ${seed}: ${rounds} kills under ${clients} clients, ${sent} sent, ${acknowledged.size} acknowledged, 0 lost, ${retried} sent again, 0 twice`,
  );
}, 300_000);
