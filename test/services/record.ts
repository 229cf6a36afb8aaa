import type { Instant } from '#domain/values/instant';
import type { LadingEvent } from '#projections/ladingEvent';
import { aggregates } from '#services/aggregates';
import { carriedHash, type Envelope, noHash, seal } from '#services/engine/log/envelope';
import { factReader } from '#services/engine/log/factReader';
import type { EventStore, StoredEvent } from '#services/engine/ports/eventStore';

export const readFact = factReader(aggregates);

const noon = '2026-03-02T12:00:00.000Z' as Instant;

/** Appends a fact as the end of its stream, as a command of somebody's at noon of 2026-03-02 unless told otherwise. */
export async function record(
  store: EventStore,
  stream: string,
  fact: LadingEvent,
  told: Partial<Envelope> & { readonly id?: string } = {},
): Promise<void> {
  let last: StoredEvent | undefined;
  for await (const event of store.read(stream)) last = event;
  const revision = last === undefined ? 0n : last.revision + 1n;
  const { id = `${stream}/${revision}`, ...envelope } = told;
  const { type } = fact;
  const data = JSON.stringify(fact);
  const commandId = told.commandId ?? 'c1';
  const { metadata } = seal(
    last === undefined ? noHash : carriedHash(last),
    { stream, revision, id, type, data },
    {
      schemaVersion: 1,
      sellerId: 'seller-1',
      commandId,
      commandHash: 'any',
      correlationId: commandId,
      causationId: commandId,
      actor: 'someone',
      occurredAt: noon,
      recordedAt: noon,
      ...envelope,
    },
  );
  await store.append(stream, [{ id, type, data, metadata }], last?.revision ?? 'no-stream');
}
