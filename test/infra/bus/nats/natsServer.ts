import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { freePort } from '#bench/freePort';
import { startNatsServer } from '#bench/natsServer';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

/** A real server of a test's own, with JetStream, that can be killed, frozen, robbed of its storage and started again. */
export class NatsServer {
  readonly port: number;
  readonly url: string;
  readonly #directory = temporaryDirectory();
  #more: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, more: readonly string[]) {
    this.port = port;
    this.url = `nats://127.0.0.1:${port}`;
    this.#more = more;
  }

  static async started(...more: readonly string[]): Promise<NatsServer> {
    const server = new NatsServer(await freePort(), more);
    onTestFinished(() => server.kill());
    await server.start();
    return server;
  }

  /** Resolves once it greets whoever comes. */
  async start(): Promise<void> {
    this.#process = await startNatsServer(this.port, this.#directory, this.#more);
  }

  /** As `kill -9` does; resolves once it is gone. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Other arguments than before. */
  async restartWith(...more: readonly string[]): Promise<void> {
    await this.kill();
    this.#more = more;
    await this.start();
  }

  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** Of a server that is down. */
  loseStorage(): void {
    rmSync(this.#directory, { recursive: true });
  }
}
