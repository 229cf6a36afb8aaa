import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** In bytes. */
const longerThanPong = 32;

/** A wire to a server that can be cut, and that can lose what comes back. */
export class TcpProxy implements Disposable {
  readonly #server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #losesAnswers = false;
  #bytesLost = 0;
  port = 0;

  private constructor(host: string, port: number) {
    this.#server = createServer((near) => {
      const far = connect(port, host);
      const pair = [near, far] as const;
      this.#pairs.add(pair);
      near.on('data', (bytes) => far.write(bytes));
      far.on('data', (bytes) => {
        if (this.#losesAnswers) this.#bytesLost += bytes.length;
        else near.write(bytes);
      });
      for (const socket of pair) {
        socket.on('error', () => {});
        socket.on('close', () => this.#end(pair));
      }
    });
  }

  static async to(host: string, port: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(host, port);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    const address = proxy.#server.address();
    if (typeof address === 'object' && address) proxy.port = address.port;
    return proxy;
  }

  /** What the server says from now on is lost, until the next cut. */
  loseAnswers(): void {
    this.#losesAnswers = true;
  }

  /** Resolves once more is lost than the answer to a ping. */
  async hasLostSome(): Promise<void> {
    while (this.#bytesLost < longerThanPong) await pause(1);
  }

  cut(): void {
    for (const pair of this.#pairs) this.#end(pair);
    this.#losesAnswers = false;
    this.#bytesLost = 0;
  }

  [Symbol.dispose](): void {
    this.cut();
    this.#server.close();
  }

  #end(pair: readonly [Socket, Socket]): void {
    this.#pairs.delete(pair);
    for (const socket of pair) socket.destroy();
  }
}
