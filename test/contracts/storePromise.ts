import { randomUUID } from 'node:crypto';
import type { Batch, EventStore, NewEvent, Position, StoredEvent } from '#services/engine/ports/eventStore';

/** Registers a promise of the port: a claim, and what shows it on a store and a category that nobody else uses. */
export type Promises = (claim: string, check: (store: EventStore, category: string) => Promise<void>) => void;

export const newEvent = (says: unknown = {}): NewEvent => ({
  id: randomUUID(),
  type: 'ShipmentRenamed',
  data: JSON.stringify({ says }),
  metadata: JSON.stringify({ actor: 'contract' }),
});

export const newEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, index) => newEvent(index));

export const idsOf = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

export const eventsOf = (store: EventStore, stream: string, from?: bigint): Promise<StoredEvent[]> =>
  Array.fromAsync(store.read(stream, from));

export const batchesOf = (
  store: EventStore,
  categories: readonly string[],
  after?: Position,
): Promise<Batch[]> => Array.fromAsync(store.readAll({ after, categories }));

/** The events of some categories in the order of the log. */
export const logOf = async (
  store: EventStore,
  categories: readonly string[],
  after?: Position,
): Promise<StoredEvent[]> => (await batchesOf(store, categories, after)).flatMap(({ events }) => events);
