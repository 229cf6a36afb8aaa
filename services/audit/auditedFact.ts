import type { AwdFlag } from '#domain/awd/values';
import type { ShipmentFlag } from '#domain/inbound/shipment/values';
import type { StockFlag } from '#domain/inventory/stock/values';
import type { Instant } from '#domain/values/instant';
import type { LadingEvent } from '#projections/ladingEvent';
import type { Envelope } from '#services/engine/log/envelope';
import { isFromTheFuture } from '#services/engine/log/isFromTheFuture';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/** A fact with its whole envelope. Plain JSON. */
export interface AuditedFact {
  /** `<stream>@<revision>`: the shortest name of an event. */
  readonly name: string;
  readonly id: string;
  /** In the log; opaque. */
  readonly position: string;
  readonly stream: string;
  readonly fact: LadingEvent;
  readonly actor: string;
  /** In the world, UTC. */
  readonly occurredAt: Instant;
  /** By us, UTC. */
  readonly recordedAt: Instant;
  readonly commandId: string;
  /** The first command of the chain. */
  readonly correlationId: string;
  /** The event that a policy answered, or the command itself. */
  readonly causationId: string;
  readonly flags: readonly (ShipmentFlag | StockFlag | AwdFlag)[];
  /** Whether it is dated well after it was recorded, so that one of the clocks is wrong. */
  readonly fromTheFuture: boolean;
}

/** @throws CorruptStream for a fact that this program cannot read */
export function auditedFact(stored: StoredEvent, readFact: FactReader<LadingEvent>): AuditedFact {
  const { id, position, stream, revision, type, data, metadata } = stored;
  // Only `handle` writes, and what it writes is an envelope.
  const envelope = JSON.parse(metadata) as Envelope;
  const { actor, occurredAt, recordedAt, commandId, correlationId, causationId } = envelope;
  const fact = readFact(stream.slice(0, stream.indexOf('-')), type, envelope.schemaVersion, data);
  return {
    name: `${stream}@${revision}`,
    id,
    position,
    stream,
    fact,
    actor,
    occurredAt,
    recordedAt,
    commandId,
    correlationId,
    causationId,
    flags: 'flags' in fact ? fact.flags : [],
    fromTheFuture: isFromTheFuture(occurredAt, recordedAt),
  };
}
