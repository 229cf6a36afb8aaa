import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { seed, seeded } from '#test/faults/seeded';
import { newPlan } from '#test/infra/doors/http/requests';
import { Clients } from '#test/infra/doors/serving/clients';
import { recordedCommands } from '#test/infra/doors/serving/recordedCommands';
import { ServingProcess } from '#test/infra/doors/serving/servingProcess';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const rounds = 6;
const inFlight = 200;

describe('SIGTERM', () => {
  it('under 200 requests in flight: what is acknowledged is durable, and it ends with 0 in 10 s', async () => {
    const random = seeded();
    const directory = temporaryDirectory();
    const acknowledged: string[] = [];
    let longest = 0;
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const server = await ServingProcess.started(directory);
      const asking = new Clients(server.url, inFlight);
      // Somebody who listens for ever does not keep it from ending.
      const listening = fetch(`${server.url}/events`).then((answer) => answer.text());
      listening.catch(() => {});
      let open = true;
      const all = Promise.all(
        [...Array(inFlight).keys()].map(async (client) => {
          for (let each = 0; open; each += 1) {
            const key = `${round}-${client}-${each}`;
            await asking.post('/plans', newPlan(key), key).then(
              ({ status }) => {
                if (status === 201) acknowledged.push(key);
              },
              () => {
                refused += 1;
                open = false;
              },
            );
          }
        }),
      );
      while (acknowledged.length < (round + 1) * inFlight) await pause(1);
      await pause(random(100));
      const begun = performance.now();
      server.send('SIGTERM');
      expect(await server.ended()).toBe(0);
      longest = Math.max(longest, performance.now() - begun);
      open = false;
      await all;
      await listening;
      asking.close();
      expect(server.log).toBe('');
    }
    const { events, findings } = await recordedCommands(directory);
    expect(findings).toEqual([]);
    expect(acknowledged.filter((key) => events.get(key) !== 1)).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(rounds * 20);
    expect(longest).toBeLessThan(10_000);
    console.log(
      `seed ${seed}: ${rounds} SIGTERMs under ${inFlight} clients, ${acknowledged.length} acknowledged, 0 lost, ${refused} not taken, drained in ${longest.toFixed(0)} ms at most`,
    );
  }, 120_000);

  it('a second time ends it at once', async () => {
    const server = await ServingProcess.started(temporaryDirectory());
    // A request that never arrives whole keeps it from draining.
    const { port, hostname } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.write(
      'POST /plans HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\nexpect: 100-continue\r\n\r\n{',
    );
    const [goOn] = await once(socket, 'data');
    expect(String(goOn)).toContain(' 100 ');
    server.send('SIGTERM');
    const isRefused = () => fetch(`${server.url}/livez`).catch(() => 'refused');
    await expect.poll(isRefused).toBe('refused');
    server.send('SIGTERM');
    expect(await server.ended()).toBe(143);
    socket.destroy();
  });
});
