import { ErrorCode, type JetStreamClient, type NatsConnection, NatsError } from 'nats';
import { connectToNats } from '#infra/nats/connect';
import {
  defaultEventStream,
  type EventStreamOptions,
  ensureEventStream,
  type FoundStream,
} from '#infra/nats/eventStream';
import { isApiError } from '#infra/nats/isApiError';
import type { NatsOptions } from '#infra/nats/natsOptions';
import { subjectOf } from '#infra/nats/subject';
import {
  BrokerUnavailable,
  EventRefused,
  type OutgoingEvent,
  type Publisher,
} from '#services/ports/publisher';

export interface NatsPublisherOptions {
  readonly nats: NatsOptions;
  readonly stream?: Partial<EventStreamOptions>;
  /** How long an acknowledgement may take, in milliseconds. */
  readonly timeout?: number;
  /** Told with every new connection what the stream was found to be. */
  readonly found?: (found: FoundStream) => void;
}

/** What message id and expected stream add to a message, in bytes, and some to spare. */
const headerSize = 512;

/**
 * Publishes to a JetStream stream, which it makes where there is none.
 *
 * It connects when there is something to publish. Once something was not acknowledged the connection is given up, and
 * with it everything that is under way on it: a server that does not answer one may not answer the others either, and
 * nothing that was given up can arrive after what is published next.
 */
export class NatsPublisher implements Publisher {
  readonly #options: NatsPublisherOptions;
  readonly #stream: EventStreamOptions;
  #opening: Promise<Opened> | undefined;

  constructor(options: NatsPublisherOptions) {
    this.#options = options;
    this.#stream = { ...defaultEventStream, ...options.stream };
  }

  async publish(event: OutgoingEvent): Promise<void> {
    this.#opening ??= this.#open();
    const opening = this.#opening;
    try {
      const { client, maxPayload } = await opening;
      const body = Buffer.from(event.body);
      if (body.length + headerSize > maxPayload) throw tooLarge(event, body.length, maxPayload);
      await client.publish(subjectOf(event), body, {
        msgID: event.id,
        expect: { streamName: this.#stream.name },
        timeout: this.#options.timeout ?? 5_000,
      });
    } catch (error) {
      if (error instanceof EventRefused) throw error;
      if (isApiError(error, 'message-too-large'))
        throw new EventRefused(`${event.id}: ${error.message}`, { cause: error });
      if (this.#opening === opening) this.#opening = undefined;
      await opening.then(({ connection }) => connection.close()).catch(() => {});
      throw unavailable(error, this.#stream.name);
    }
  }

  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.then(({ connection }) => connection.drain()).catch(() => {});
  }

  async #open(): Promise<Opened> {
    const connection = await connectToNats(this.#options.nats);
    try {
      const manager = await connection.jetstreamManager();
      const found = await ensureEventStream(manager, this.#stream);
      this.#options.found?.(found);
      return { connection, client: connection.jetstream(), maxPayload: connection.info?.max_payload ?? 0 };
    } catch (error) {
      await connection.close();
      throw error;
    }
  }
}

interface Opened {
  readonly connection: NatsConnection;
  readonly client: JetStreamClient;
  /** Of the server, in bytes, headers included. */
  readonly maxPayload: number;
}

const tooLarge = ({ id, stream }: OutgoingEvent, size: number, limit: number): EventRefused =>
  new EventRefused(
    `event ${id} of ${stream} has ${size} bytes, the server takes ${limit}: raise its max_payload, then restart the relay`,
  );

function unavailable(error: unknown, stream: string): BrokerUnavailable {
  if (error instanceof BrokerUnavailable) return error;
  const code = error instanceof NatsError ? error.code : undefined;
  const said = error instanceof Error ? error.message : String(error);
  const message =
    code === ErrorCode.NoResponders
      ? `NATS has no JetStream, or no stream ${stream}: start it with JetStream enabled`
      : `NATS did not acknowledge: ${said}`;
  return new BrokerUnavailable(message, { cause: error });
}
