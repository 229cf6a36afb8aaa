import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Servers of one data directory, one after the other; the next ones load their program meanwhile. */
export class WaitingServers {
  readonly #directory: string;
  readonly #waiting: ChildProcess[] = [];

  /** @param ahead how many load at once */
  constructor(directory: string, ahead = 2) {
    this.#directory = directory;
    for (let each = 0; each < ahead; each += 1) this.#waiting.push(this.#spawned());
    onTestFinished(() => {
      for (const each of this.#waiting) each.kill('SIGKILL');
    });
  }

  /** Resolves once the next one serves. */
  async next(): Promise<{ readonly url: string; kill(): Promise<void> }> {
    const child = this.#waiting.shift() ?? this.#spawned();
    this.#waiting.push(this.#spawned());
    child.stdin?.write('serve\n');
    const [url] = await once(child.stdout ?? child, 'data');
    return {
      url: String(url).trim(),
      async kill() {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      },
    };
  }

  #spawned(): ChildProcess {
    return spawn(process.execPath, [`${import.meta.dirname}/serveUntilKilled.ts`, this.#directory], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  }
}
