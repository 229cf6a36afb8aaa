import {
  AckPolicy,
  type Consumer,
  connect,
  headers,
  type JetStreamClient,
  type JsMsg,
  type NatsConnection,
  nanos,
} from 'nats';
import { type Arrivals, Gap } from './arrivals.ts';
import type { ShipmentEvent } from './shipmentEvent.ts';

export interface Subscription {
  /** `nats://host:4222`. */
  readonly server: string;
  readonly stream: string;
  /** The durable consumer's name: under it NATS keeps how far this program has come. */
  readonly name: string;
  /** How long NATS waits for an answer before it delivers a message again, in milliseconds. */
  readonly patience: number;
}

/** How often a message is delivered before it is put away. NATS itself would never stop. */
const mostDeliveries = 5;

/** Takes events from a stream into the arrivals, until the connection is closed. */
export async function subscribe(
  arrivals: Arrivals,
  subscription: Subscription,
  signal: AbortSignal,
): Promise<void> {
  const connection = await connect({ servers: subscription.server, maxReconnectAttempts: -1 });
  signal.addEventListener('abort', () => connection.drain());
  const client = connection.jetstream();
  const consumer = await prepared(connection, subscription);
  for await (const message of await consumer.consume({ max_messages: 100 })) {
    await take(message, arrivals, client, subscription);
  }
}

/**
 * One message at a time (`max_ack_pending`): the next one comes when this one is answered, so that they stay in order
 * whatever fails. A second process of the same name shares the work, in order too.
 */
async function prepared(
  connection: NatsConnection,
  { stream, name, patience }: Subscription,
): Promise<Consumer> {
  const manager = await connection.jetstreamManager();
  await manager.streams.add({
    name: deadLettersOf(name),
    subjects: [`dead-letters.${name}`, `$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.${stream}.${name}`],
  });
  await manager.consumers.add(stream, {
    durable_name: name,
    filter_subject: 'lading.*.shipment.>',
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(patience),
    max_ack_pending: 1,
    max_deliver: mostDeliveries,
  });
  return connection.jetstream().consumers.get(stream, name);
}

/** The answer comes after the writing: what was written and not answered comes again, and is known by its id. */
async function take(
  message: JsMsg,
  arrivals: Arrivals,
  client: JetStreamClient,
  { name }: Subscription,
): Promise<void> {
  try {
    arrivals.take(message.json<ShipmentEvent>());
    message.ack();
  } catch (error) {
    const last = error instanceof Gap || message.info.deliveryCount >= mostDeliveries;
    if (last) await putAway(message, client, name, error);
    else message.nak(1_000);
  }
}

/**
 * Keeps a message that cannot be taken where a person finds it. What kills this program each time is delivered no more
 * either: then NATS itself says so there, with the number of the message.
 */
async function putAway(message: JsMsg, client: JetStreamClient, name: string, error: unknown): Promise<void> {
  const why = headers();
  why.set('Subject', message.subject);
  why.set('Reason', String(error).replace(/\s+/g, ' '));
  await client.publish(`dead-letters.${name}`, message.data, {
    headers: why,
    msgID: `${name} ${message.seq}`,
  });
  message.term();
}

const deadLettersOf = (name: string): string => `${name}-dead-letters`;
