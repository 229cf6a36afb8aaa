import { connect } from 'nats';
import type { EventStore } from '#services/ports/eventStore';

/** What a subscriber sees of a CloudEvent. */
export interface Message {
  readonly id: string;
  readonly subject: string;
  readonly sequence: string;
}

/** Everything that a stream of a NATS server holds, in its order. */
export async function keptMessages(url: string, stream = 'LADING'): Promise<readonly Message[]> {
  const connection = await connect({ servers: url });
  try {
    const manager = await connection.jetstreamManager();
    const { state } = await manager.streams.info(stream);
    const messages: Message[] = [];
    if (state.messages === 0) return messages;
    const consumer = await connection.jetstream().consumers.get(stream);
    for await (const message of await consumer.consume({ max_messages: 1_000 })) {
      messages.push(message.json<Message>());
      if (message.info.pending === 0) break;
    }
    return messages;
  } finally {
    await connection.close();
  }
}

/** How what was published differs from the log. */
export async function comparedWithLog(store: Pick<EventStore, 'readAll'>, messages: readonly Message[]) {
  const stored = (await Array.fromAsync(store.readAll())).flatMap(({ events }) => events);
  const arrived = new Map(messages.toReversed().map((message) => [message.id, message]));
  const firsts = [...new Set(messages.map(({ id }) => id))];
  const next = new Map<string, bigint>();
  let outOfOrder = 0;
  for (const id of firsts) {
    const { subject = '', sequence = '' } = arrived.get(id) ?? {};
    if (BigInt(sequence) !== (next.get(subject) ?? 0n)) outOfOrder += 1;
    next.set(subject, BigInt(sequence) + 1n);
  }
  return {
    events: stored.length,
    missing: stored.filter(({ id }) => !arrived.has(id)).length,
    extra: messages.length - firsts.length,
    outOfOrder,
  };
}
