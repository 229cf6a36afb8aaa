import { createHash } from 'node:crypto';
import { z } from 'zod';
import { carriedHash } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/** An event as one line of JSON, envelope and hash included: to the letter what the store holds. */
export const eventLine = ({ stream, revision, id, type, metadata, data }: StoredEvent): string =>
  `{"stream":${JSON.stringify(stream)},"revision":${revision},"id":${JSON.stringify(id)},"type":${JSON.stringify(type)},"metadata":${metadata},"data":${data}}\n`;

const jsonObject = z.record(z.string(), z.unknown());

/** What a line of an event file can say: an event, or at last how many there were. */
export const EventFileLine = z.union([
  z.strictObject({
    stream: z.string().regex(/^[a-z]+-./),
    revision: z.int().min(0),
    id: z.string().min(1),
    type: z.string().min(1),
    metadata: jsonObject,
    data: jsonObject,
  }),
  z.strictObject({ end: z.strictObject({ events: z.int().min(0), digest: z.string() }) }),
]);

/** Of all events of a file: what its last line must say. */
export class Digest {
  readonly #hash = createHash('sha256');
  events = 0;

  add(event: Pick<StoredEvent, 'metadata'>): void {
    this.#hash.update(carriedHash(event));
    this.events += 1;
  }

  /** Ends it. */
  get end() {
    return { events: this.events, digest: this.#hash.copy().digest('hex') };
  }
}

export const endLine = (digest: Digest): string => `${JSON.stringify({ end: digest.end })}\n`;
