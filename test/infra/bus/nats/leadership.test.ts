import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hasNatsServer } from '#bench/natsServer';
import { seed, seeded } from '#test/faults/seeded';
import { NatsServer } from '#test/infra/bus/nats/natsServer';

/** When one process led, in nanoseconds, from taking the lease to losing it. */
interface Reign {
  from: bigint;
  to: bigint;
}

class Contender {
  readonly #process: ChildProcess;
  readonly #reigns: Map<string, Reign>;
  /** When it led last. */
  led = 0n;

  constructor(url: string, term: number, reigns: Map<string, Reign>) {
    this.#reigns = reigns;
    this.#process = spawn(
      process.execPath,
      [`${import.meta.dirname}/leadUntilKilled.ts`, url, String(term)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let rest = '';
    this.#process.stdout?.setEncoding('latin1').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#led(line);
    });
    onTestFinished(() => {
      this.#process.kill('SIGKILL');
    });
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }

  async standStill(milliseconds: number): Promise<void> {
    this.#process.kill('SIGSTOP');
    await pause(milliseconds);
    this.#process.kill('SIGCONT');
  }

  #led(line: string): void {
    const [reign = '', at = ''] = line.split(' ');
    const moment = BigInt(at);
    this.led = moment;
    const known = this.#reigns.get(reign);
    if (known === undefined) this.#reigns.set(reign, { from: moment, to: moment });
    else known.to = moment;
  }
}

const overlaps = (reigns: Iterable<Reign>): number => {
  const inTurn = [...reigns].sort((one, other) => Number(one.from - other.from));
  return inTurn.filter(({ from }, index) => from <= (inTurn[index - 1]?.to ?? 0n)).length;
};

describe.skipIf(!hasNatsServer)('the lease that NATS keeps', () => {
  it('is held by one process at a time, however they are killed and stand still', async () => {
    const term = 400;
    const random = seeded(seed);
    const server = await NatsServer.started();
    const reigns = new Map<string, Reign>();
    const contenders = Array.from({ length: 3 }, () => new Contender(server.url, term, reigns));
    while (reigns.size === 0) await pause(20);
    for (let round = 0; round < 12 || reigns.size < 5; round += 1) {
      contenders.sort((one, other) => Number(other.led - one.led));
      const [leader] = contenders;
      if (random(3) > 0) await leader?.standStill(random(3 * term));
      else {
        await leader?.kill();
        contenders[0] = new Contender(server.url, term, reigns);
      }
      await pause(random(term));
    }
    const count = overlaps(reigns.values());
    console.log(`seed ${seed}: ${reigns.size} reigns of 3 processes, ${count} at once`);
    expect(count).toBe(0);
  });

  it('is taken over after the term when its holder is killed', async () => {
    // So long that a holder who is short of a processor does not lose it.
    const term = 2_000;
    const server = await NatsServer.started();
    const reigns = new Map<string, Reign>();
    const holder = new Contender(server.url, term, reigns);
    while (reigns.size === 0) await pause(5);
    new Contender(server.url, term, reigns);
    await pause(1.5 * term);
    expect(reigns.size).toBe(1);
    await holder.kill();
    while (reigns.size === 1) await pause(5);
    const [first, second] = reigns.values();
    const gap = Number((second?.from ?? 0n) - (first?.to ?? 0n)) / 1e6;
    console.log(`taken over ${gap.toFixed(0)} ms after the kill, the term is ${term} ms`);
    expect(gap).toBeLessThan(3 * term);
  });
});
