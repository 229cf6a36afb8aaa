import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

interface Waiting {
  readonly child: ChildProcess;
  readonly gone: Promise<unknown>;
}

/** Servers of one data directory, one after the other; the next ones load their program meanwhile. */
export class WaitingServers {
  readonly #directory: string;
  readonly #waiting: Waiting[] = [];

  /** @param ahead how many load at once */
  constructor(directory: string, ahead = 2) {
    this.#directory = directory;
    for (let each = 0; each < ahead; each += 1) this.#waiting.push(this.#spawned());
    onTestFinished(() => {
      for (const { child } of this.#waiting) child.kill('SIGKILL');
    });
  }

  /** Resolves once the next one serves. */
  async next(): Promise<{ readonly url: string; kill(): Promise<void> }> {
    const { child, gone } = this.#waiting.shift() ?? this.#spawned();
    this.#waiting.push(this.#spawned());
    child.stdin?.write('serve\n');
    const serving = once(child.stdout ?? child, 'data').then(String);
    const url = await Promise.race([serving, gone.then(() => undefined)]);
    if (url === undefined) throw new Error('it ended before it served');
    return {
      url: url.trim(),
      async kill() {
        child.kill('SIGKILL');
        await gone;
      },
    };
  }

  #spawned(): Waiting {
    const program = `${import.meta.dirname}/serveUntilKilled.ts`;
    const child = spawn(process.execPath, [program, this.#directory], { stdio: ['pipe', 'pipe', 'inherit'] });
    return { child, gone: once(child, 'exit') };
  }
}
