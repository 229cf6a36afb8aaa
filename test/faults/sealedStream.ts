import { instantOf } from '#domain/instant';
import { noHash, seal } from '#services/envelope';
import type { NewEvent } from '#services/ports/eventStore';

/** Makes the events of one stream as the engine would: sealed, about 500 bytes each, with ids that tell them apart. */
export class SealedStream {
  readonly name: string;
  #revision = -1n;
  #hash = noHash;

  constructor(name: string) {
    this.name = name;
  }

  /** Of the last event made. */
  get revision(): bigint {
    return this.#revision;
  }

  next(): NewEvent {
    this.#revision += 1n;
    const revision = this.#revision;
    const id = `${this.name}@${revision}`;
    const event = { id, type: 'ShipmentRenamed', data: JSON.stringify({ name: `Spring ${revision}` }) };
    const at = instantOf(1_767_225_600_000 + Number(revision));
    const { metadata, hash } = seal(
      this.#hash,
      { ...event, stream: this.name, revision },
      {
        schemaVersion: 1,
        sellerId: 'A2FAULTTEST',
        commandId: id,
        commandHash: noHash,
        correlationId: id,
        causationId: id,
        actor: 'test',
        occurredAt: at,
        recordedAt: at,
      },
    );
    this.#hash = hash;
    return { ...event, metadata };
  }
}
