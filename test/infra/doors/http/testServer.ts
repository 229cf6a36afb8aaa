import { Writable } from 'node:stream';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { onTestFinished } from 'vitest';
import { type HttpOptions, httpServer } from '#infra/doors/http/server';
import { newApiKey, type Role } from '#infra/doors/keys/apiKey';
import { changeKeys } from '#infra/doors/keys/keyFile';
import { KeyRing } from '#infra/doors/keys/keyRing';
import { type Lading, openLading } from '#infra/main/openLading';
import { systemClock } from '#infra/main/systemClock';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: Body;
}

/** A data directory of a test behind the HTTP door. */
export class TestServer {
  readonly lading: Lading;
  readonly app: FastifyInstance;
  /** What was logged, a record a line. */
  readonly logged: string[];

  private constructor(lading: Lading, app: FastifyInstance, logged: string[]) {
    this.lading = lading;
    this.app = app;
    this.logged = logged;
  }

  static async start(
    options: Partial<HttpOptions> = {},
    directory = temporaryDirectory(),
  ): Promise<TestServer> {
    const lading = openLading(directory);
    const logged: string[] = [];
    const destination = new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk));
        done();
      },
    });
    const ending = new AbortController();
    const app = await httpServer(lading, {
      keys: new KeyRing(directory),
      notReady: async () => [],
      draining: ending.signal,
      requestsPerSecond: 1_000_000,
      log: { level: 'info', destination },
      ...options,
    });
    await lading.projector.catchUp();
    onTestFinished(async () => {
      ending.abort();
      await app.close();
      lading.close();
    });
    return new TestServer(lading, app, logged);
  }

  async get<Body = Record<string, unknown>>(url: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'GET', url, headers });
  }

  /** Asks for a command, under a key of its own unless the headers say one. */
  async post<Body = Record<string, unknown>>(
    url: string,
    payload: object = {},
    headers: Headers = {},
  ): Promise<Answer<Body>> {
    return this.ask<Body>({ method: 'POST', url, headers, payload });
  }

  async ask<Body>(options: InjectOptions): Promise<Answer<Body>> {
    const { statusCode, headers, body } = await this.app.inject(options);
    const isJson = /json/.test(String(headers['content-type']));
    return { status: statusCode, headers, text: body, body: isJson ? JSON.parse(body) : {} };
  }

  /** Where it listens, for sockets. */
  listen(): Promise<string> {
    return this.app.listen({ host: '127.0.0.1', port: 0 });
  }
}

export type Headers = Readonly<Record<string, string>>;

/** A key of a seller, as the header that shows it. */
export function keyFor(directory: string, sellerId: string, role: Role): Headers {
  const { key, text } = newApiKey({ name: `${sellerId}-${role}`, sellerId, role }, systemClock());
  changeKeys(directory, (keys) => [...keys, key]);
  return { authorization: `Bearer ${text}` };
}
