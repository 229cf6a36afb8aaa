import type { JetStreamClient, NatsConnection } from 'nats';
import {
  defaultEventStream,
  type EventStreamOptions,
  ensureEventStream,
  type StreamComparison,
} from '#infra/bus/nats/eventStream';
import { isApiError } from '#infra/bus/nats/isApiError';
import { NatsLink } from '#infra/bus/nats/natsLink';
import type { NatsOptions } from '#infra/bus/nats/natsOptions';
import { subjectOf } from '#infra/bus/nats/subject';
import { EventRefused, type OutgoingEvent, type Publisher } from '#services/engine/ports/publisher';

export interface NatsPublisherOptions {
  readonly nats: NatsOptions;
  readonly stream?: Partial<EventStreamOptions>;
  /** How long an acknowledgement may take, in milliseconds. */
  readonly timeout?: number;
  /** Called with every new connection: how the stream compares with its configuration. */
  readonly onStream?: (found: StreamComparison) => void;
}

/** What message id and expected stream add to a message, in bytes, and some to spare. */
const headerSize = 512;

/** What a server takes of the line before a message, 4 KiB, less the inbox for the answer and lengths. */
const longestSubject = 3_584;

/** Publishes to a JetStream stream, with the id of the event as the id of the message. */
export class NatsPublisher implements Publisher {
  readonly #link: NatsLink<PublishingConnection>;
  readonly #stream: EventStreamOptions;
  readonly #timeout: number;

  constructor({ nats, stream, timeout = 5_000, onStream = () => {} }: NatsPublisherOptions) {
    this.#stream = { ...defaultEventStream, ...stream };
    this.#timeout = timeout;
    this.#link = new NatsLink(nats, async (connection) => {
      onStream(await ensureEventStream(await connection.jetstreamManager(), this.#stream));
      return publishingConnection(connection);
    });
  }

  async publish(event: OutgoingEvent): Promise<void> {
    const refused = await this.#link.use((ready) => this.#publish(event, ready));
    if (refused !== undefined) throw new EventRefused(`event ${event.id} of ${event.stream}: ${refused}`);
  }

  close(): Promise<void> {
    return this.#link.close();
  }

  /** @returns why the server will never take it */
  async #publish(
    event: OutgoingEvent,
    { client, maxPayload }: PublishingConnection,
  ): Promise<string | undefined> {
    const subject = subjectOf(event);
    const body = Buffer.from(event.body);
    if (body.length + headerSize > maxPayload)
      return `${body.length} bytes are more than the ${maxPayload} that NATS takes: raise its max_payload, then start the relay again`;
    if (subject.length > longestSubject) return `${subject.length} characters are too long for a subject`;
    try {
      await client.publish(subject, body, {
        msgID: event.id,
        expect: { streamName: this.#stream.name },
        timeout: this.#timeout,
      });
      return undefined;
    } catch (error) {
      if (isApiError(error, 'message-too-large'))
        return `it is larger than the stream takes: raise its max_msg_size, then start the relay again`;
      throw error;
    }
  }
}

interface PublishingConnection {
  readonly client: JetStreamClient;
  /** Of the server, in bytes, headers included. */
  readonly maxPayload: number;
}

const publishingConnection = (connection: NatsConnection): PublishingConnection => ({
  client: connection.jetstream(),
  maxPayload: connection.info?.max_payload ?? Number.POSITIVE_INFINITY,
});
