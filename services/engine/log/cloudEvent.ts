import type { Envelope } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import type { OutgoingEvent } from '#services/engine/ports/publisher';

/** Digits of `sequence`: CloudEvents sorts it as text, and a revision has 19 digits at most. */
const sequenceDigits = 19;

/**
 * A stored event as a CloudEvent 1.0 in structured JSON: the same bytes whenever it is made.
 *
 * The data is what was recorded, in the shape of its day, which `dataschema` names.
 */
export function cloudEvent({
  id,
  type,
  stream,
  revision,
  position,
  data,
  metadata,
}: StoredEvent): OutgoingEvent {
  // Only `handle` writes, and what it writes is an envelope.
  const envelope = JSON.parse(metadata) as Envelope;
  const { sellerId, traceparent } = envelope;
  const kind = `${stream.slice(0, stream.indexOf('-'))}.${type}`;
  const attributes = JSON.stringify({
    specversion: '1.0',
    id,
    source: sourceOf(sellerId),
    type: `lading.${kind}`,
    subject: stream,
    time: envelope.occurredAt,
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(kind, envelope.schemaVersion),
    sequence: String(revision).padStart(sequenceDigits, '0'),
    partitionkey: stream,
    recordedtime: envelope.recordedAt,
    position,
    correlationid: envelope.correlationId,
    causationid: envelope.causationId,
    actor: envelope.actor,
    ...(traceparent === undefined ? {} : { traceparent }),
    hash: envelope.hash,
  });
  return { id, type, sellerId, stream, body: `${attributes.slice(0, -1)},"data":${data}}` };
}

/** Encodes the seller's id, which may hold characters that a URI does not. */
const sourceOf = (sellerId: string): string => `/lading/${encodeURIComponent(sellerId)}`;

/** @param kind `category.type` */
export const dataSchemaOf = (kind: string, schemaVersion: number): string =>
  `urn:lading:schema:${kind}:${schemaVersion}`;
