import { once } from 'node:events';
import { createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort } from '#test/infra/nats/natsServer';

/** Stands before a server, and can lose what the server answers while it lets through what it is told. */
export class DeafProxy {
  readonly url: string;
  readonly #pairs = new Set<readonly [client: Socket, server: Socket]>();

  private constructor(port: number) {
    this.url = `nats://127.0.0.1:${port}`;
  }

  static async before(serverPort: number): Promise<DeafProxy> {
    const port = await freePort();
    const proxy = new DeafProxy(port);
    const listening = createServer((client) => proxy.#join(client, dial(serverPort, '127.0.0.1')));
    listening.listen(port, '127.0.0.1');
    await once(listening, 'listening');
    onTestFinished(() => {
      listening.close();
      for (const pair of proxy.#pairs) for (const socket of pair) socket.destroy();
    });
    return proxy;
  }

  /** Loses every answer for so many milliseconds, then the connections. */
  async cut(after: number): Promise<void> {
    const pairs = [...this.#pairs];
    for (const [client, server] of pairs) {
      server.unpipe(client);
      server.resume();
    }
    await pause(after);
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  }

  #join(client: Socket, server: Socket): void {
    const pair = [client, server] as const;
    this.#pairs.add(pair);
    client.pipe(server);
    server.pipe(client);
    for (const socket of pair) {
      socket.on('error', () => {});
      socket.on('close', () => {
        this.#pairs.delete(pair);
        for (const each of pair) each.destroy();
      });
    }
  }
}
