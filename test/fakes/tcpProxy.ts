import { connect, createServer, type Socket } from 'node:net';

/** A wire to a server that can be cut, and that can lose what comes back. */
export class TcpProxy implements Disposable {
  readonly #server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #losesAnswers = false;
  port = 0;

  private constructor(host: string, port: number) {
    this.#server = createServer((near) => {
      const far = connect(port, host);
      const pair = [near, far] as const;
      this.#pairs.add(pair);
      near.on('data', (bytes) => far.write(bytes));
      far.on('data', (bytes) => {
        if (!this.#losesAnswers) near.write(bytes);
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

  cut(): void {
    for (const pair of this.#pairs) this.#end(pair);
    this.#losesAnswers = false;
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
