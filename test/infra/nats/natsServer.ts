import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, connect as dial } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { temporaryDirectory } from '#test/infra/sqlite/temporaryDirectory';

/** Whether there is a `nats-server` here: Debian has it in a package of that name. */
export const hasNatsServer = spawnSync('nats-server', ['--version']).status === 0;

/** A real server of a test's own, with JetStream, that can be killed, frozen, robbed of its storage and started again. */
export class NatsServer {
  readonly port: number;
  readonly url: string;
  readonly #directory = temporaryDirectory();
  #arguments: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, more: readonly string[]) {
    this.port = port;
    this.url = `nats://127.0.0.1:${port}`;
    this.#arguments = this.#with(more);
  }

  static async started(...more: readonly string[]): Promise<NatsServer> {
    const server = new NatsServer(await freePort(), more);
    onTestFinished(() => server.kill());
    await server.start();
    return server;
  }

  /** Resolves once it greets whoever comes. */
  async start(): Promise<void> {
    const child = spawn('nats-server', this.#arguments, { stdio: 'ignore' });
    this.#process = child;
    while (!(await greets(this.port))) {
      if (child.exitCode !== null)
        throw new Error(`nats-server does not start: ${this.#arguments.join(' ')}`);
      await pause(10);
    }
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
    this.#arguments = this.#with(more);
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

  #with(more: readonly string[]): readonly string[] {
    return ['-js', '-sd', this.#directory, '-a', '127.0.0.1', '-p', String(this.port), ...more];
  }
}

async function greets(port: number): Promise<boolean> {
  const socket = dial(port, '127.0.0.1');
  try {
    const [greeting] = await once(socket, 'data');
    return String(greeting).startsWith('INFO ');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
