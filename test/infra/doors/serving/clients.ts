import { Agent, request } from 'node:http';

/** Many connections to a server, each asking for one command after the other. */
export class Clients {
  readonly #agent: Agent;
  readonly #url: string;

  constructor(url: string, connections: number) {
    this.#url = url;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws Error when the connection broke before the whole answer was there */
  post(path: string, body: object, key: string): Promise<{ readonly status: number; readonly text: string }> {
    const payload = JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.#url}${path}`,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(payload),
            'idempotency-key': key,
          },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
          answer.on('error', reject);
          answer.on('close', () => reject(new Error('cut off')));
        },
      );
      asked.on('error', reject);
      asked.end(payload);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
