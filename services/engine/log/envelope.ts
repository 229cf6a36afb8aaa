import { hash } from 'node:crypto';
import type { Instant } from '#domain/values/instant';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/**
 * The metadata of an event: who, when, why, and the hash that proves that nobody has changed it. Stored as JSON beside
 * the data.
 */
export interface Envelope {
  /** The version of the shape of the data; the `read` of its aggregate reads the older ones. */
  readonly schemaVersion: number;
  readonly sellerId: string;
  readonly commandId: string;
  /** SHA-256 of the command as canonical JSON: the same command id with other content is refused. */
  readonly commandHash: string;
  /** The first command of the chain that this event belongs to. */
  readonly correlationId: string;
  /** The event that a policy answered, or the command itself. */
  readonly causationId: string;
  /** Who asked: a person, a policy (`policy:void-window`), an import (`import:manifest`). */
  readonly actor: string;
  /** When it happened in the world, UTC. */
  readonly occurredAt: Instant;
  /** When we recorded it, UTC; never decreases along the log. */
  readonly recordedAt: Instant;
  /** W3C trace context, where the caller gave one. */
  readonly traceparent?: string;
  /** SHA-256 over the event and the hash before it in its stream, hex. */
  readonly hash: string;
}

/** The hash before the first event of a stream. */
export const noHash = '0'.repeat(64);

/**
 * SHA-256, hex, over everything that an event says and the hash of the one before it in its stream.
 *
 * The data is hashed as the bytes that are stored, the envelope as the JSON that is stored, without its own hash: what
 * verifies in one store verifies in another.
 */
function chainedHash(
  previous: string,
  event: Pick<StoredEvent, 'stream' | 'revision' | 'id' | 'type' | 'data'>,
  envelopeWithoutHash: string,
): string {
  const { stream, revision, id, type, data } = event;
  return hash(
    'sha256',
    `${previous}\n${stream}\n${revision}\n${id}\n${type}\n${envelopeWithoutHash}\n${data}`,
  );
}

/** The metadata that is stored: the envelope with its hash last, so that what was hashed can be cut out of it again. */
export function seal(
  previous: string,
  event: Pick<StoredEvent, 'stream' | 'revision' | 'id' | 'type' | 'data'>,
  envelope: Omit<Envelope, 'hash'>,
): { readonly metadata: string; readonly hash: string } {
  const json = JSON.stringify(envelope);
  const link = chainedHash(previous, event, json);
  return { metadata: `${json.slice(0, -1)},"hash":"${link}"}`, hash: link };
}

const sealLength = ',"hash":""}'.length + 64;

/** The hash that a stored event should have after `previous`. */
const expectedHash = (previous: string, event: StoredEvent): string =>
  chainedHash(previous, event, `${event.metadata.slice(0, -sealLength)}}`);

/** The hash that a stored event carries. */
export const carriedHash = ({ metadata }: Pick<StoredEvent, 'metadata'>): string => metadata.slice(-66, -2);

/** Whether a stored event is, to the last byte, one that was sealed after `previous`. */
export const isIntact = (previous: string, event: StoredEvent): boolean =>
  event.metadata === `${event.metadata.slice(0, -sealLength)},"hash":"${expectedHash(previous, event)}"}`;
