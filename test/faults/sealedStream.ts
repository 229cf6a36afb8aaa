import type { Instant } from '#domain/values/instant';
import { type Envelope, noHash, seal } from '#services/engine/log/envelope';
import type { NewEvent } from '#services/engine/ports/eventStore';

const at = '2026-01-31T23:59:59.999Z' as Instant;

/** Makes the events of one stream, sealed as the engine seals them: the same again for the same name. */
export class SealedStream {
  readonly name: string;
  #revision = -1n;
  #hash = noHash;

  constructor(name: string) {
    this.name = name;
  }

  next(): NewEvent {
    this.#revision += 1n;
    const id = `${this.name}@${this.#revision}`;
    const event = { id, type: 'ShipmentRenamed', data: JSON.stringify({ name: `Spring ${this.#revision}` }) };
    const place = { ...event, stream: this.name, revision: this.#revision };
    const { metadata, hash } = seal(this.#hash, place, envelopeOf(id));
    this.#hash = hash;
    return { ...event, metadata };
  }

  take(count: number): NewEvent[] {
    return Array.from({ length: count }, () => this.next());
  }
}

const envelopeOf = (id: string): Omit<Envelope, 'hash'> => ({
  schemaVersion: 1,
  sellerId: 'A2SELLER',
  commandId: id,
  commandHash: noHash,
  correlationId: id,
  causationId: id,
  actor: 'test',
  occurredAt: at,
  recordedAt: at,
});
