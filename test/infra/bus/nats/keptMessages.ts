import { connect } from 'nats';
import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';

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

/** How what was published differs from what a log holds. */
export async function comparedWithLog(store: Pick<EventStore, 'readAll'>, messages: readonly Message[]) {
  const batches = await Array.fromAsync(store.readAll());
  return compared(
    batches.flatMap(({ events }) => events),
    messages,
  );
}

export function compared(stored: readonly StoredEvent[], messages: readonly Message[]) {
  const firsts = new Map(messages.toReversed().map((message) => [message.id, message]));
  const next = new Map<string, bigint>();
  let outOfOrder = 0;
  for (const id of new Set(messages.map((message) => message.id))) {
    const { subject = '', sequence = '' } = firsts.get(id) ?? {};
    if (BigInt(sequence) !== (next.get(subject) ?? 0n)) outOfOrder += 1;
    next.set(subject, BigInt(sequence) + 1n);
  }
  return {
    events: stored.length,
    missing: stored.filter(({ id }) => !firsts.has(id)).length,
    extra: messages.length - firsts.size,
    outOfOrder,
  };
}
