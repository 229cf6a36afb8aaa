import type { RecordedFact } from '#projections/projection';
import { envelopeSchemaVersion, envelopeText } from '#services/engine/log/envelopeField';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/**
 * A stored fact in today's shape.
 *
 * @throws CorruptStream for a kind or version that this program does not know
 */
export interface FactReader<Event> {
  (category: string, type: string, schemaVersion: number, data: string): Event;
  /** Kinds of fact that do not happen at a time: see `Aggregate`. */
  readonly timeless: ReadonlySet<string>;
}

/**
 * Reads a stored event in the form that read models take.
 *
 * @throws CorruptStream when this program cannot read it
 */
export function readRecordedFact<Event>(
  stored: StoredEvent,
  readFact: FactReader<Event>,
): RecordedFact<Event> {
  const { id, type, data, metadata, stream, revision, position } = stored;
  const dash = stream.indexOf('-');
  const category = stream.slice(0, dash);
  return {
    event: readFact(category, type, envelopeSchemaVersion(metadata), data),
    id,
    category,
    streamId: stream.slice(dash + 1),
    revision,
    position,
    sellerId: envelopeText(metadata, 'sellerId'),
    occurredAt: envelopeText(metadata, 'occurredAt'),
    recordedAt: envelopeText(metadata, 'recordedAt'),
  };
}
