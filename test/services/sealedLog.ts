import type { Instant } from '#domain/values/instant';
import { derivedId } from '#services/engine/handling/commandIdentity';
import { noHash, seal } from '#services/engine/log/envelope';
import type { EventStore } from '#services/engine/ports/eventStore';

const at = '2026-03-02T12:00:00.000Z' as Instant;

/** Appends so many events, sealed as the engine seals them, to three streams of a category by turns, one or two at a time. */
export async function fillSealed(store: EventStore, count: number, category = 'shipment'): Promise<void> {
  const hashes = new Map<string, string>();
  const revisions = new Map<string, bigint>();
  for (let appended = 0, turn = 0; appended < count; turn += 1) {
    const stream = `${category}-${turn % 3}`;
    const before = revisions.get(stream);
    let revision = before ?? -1n;
    const events = Array.from({ length: Math.min(1 + (turn % 2), count - appended) }, () => {
      revision += 1n;
      const event = {
        id: derivedId(stream, String(revision)),
        type: 'ShipmentRenamed',
        data: JSON.stringify({ name: `Spring ${turn}`, note: '日本 👩‍🚀' }),
      };
      const { metadata, hash } = seal(
        hashes.get(stream) ?? noHash,
        { ...event, stream, revision },
        {
          schemaVersion: 1,
          sellerId: 'A2SELLER',
          commandId: event.id,
          commandHash: noHash,
          correlationId: event.id,
          causationId: event.id,
          actor: 'test',
          occurredAt: at,
          recordedAt: at,
        },
      );
      hashes.set(stream, hash);
      return { ...event, metadata };
    });
    await store.append(stream, events, before ?? 'no-stream');
    revisions.set(stream, revision);
    appended += events.length;
  }
}
