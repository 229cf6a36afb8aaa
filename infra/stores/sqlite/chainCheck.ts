import { type EventRow, eventOf } from '#infra/stores/sqlite/eventRow';
import type { Findings } from '#infra/stores/sqlite/findings';
import type { Witness } from '#infra/stores/sqlite/headWitness';
import { nextLink } from '#infra/stores/sqlite/link';
import { carriedHash, isIntact, noHash } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';

export type LinkedRow = readonly [...event: EventRow, link: string];

interface StreamEnd {
  readonly revision: bigint;
  readonly hash: string;
}

const beforeFirst: StreamEnd = { revision: -1n, hash: noHash };

/**
 * Follows the two chains, of the log and of each stream, event by event.
 *
 * After a break it goes on from what it found, so that one wrong event makes few findings; the first names its place.
 */
export class ChainCheck {
  readonly #findings: Findings;
  readonly #witness: Witness;
  readonly #streams = new Map<string, StreamEnd>();
  #position = 0;
  #link: string;
  #events = 0;

  constructor(firstLink: string, witness: Witness, findings: Findings) {
    this.#link = firstLink;
    this.#witness = witness;
    this.#findings = findings;
  }

  /** How many events have been looked at. */
  get events(): number {
    return this.#events;
  }

  check(row: LinkedRow): void {
    const [position] = row;
    try {
      this.#checkLink(row);
      this.#checkStream(eventOf(row), position);
    } catch {
      this.#findings.add('is no event', position);
    }
    this.#events += 1;
    this.#position = Math.max(position, this.#position + 1);
    this.#link = row[7];
  }

  /** The end of the log has been reached. */
  end(): void {
    if (typeof this.#witness === 'object' && this.#witness.position > this.#position) {
      this.#findings.add(`is missing: the witness has seen ${this.#witness.position}`, this.#position + 1);
    }
  }

  #checkLink([position, , , , , , metadata, link]: LinkedRow): void {
    const next = this.#position + 1;
    if (position !== next) {
      this.#findings.add(
        position - next > 1 ? `is missing, and all up to ${position - 1}` : 'is missing',
        next,
      );
    } else if (nextLink(this.#link, position, carriedHash({ metadata })) !== link) {
      this.#findings.add('is not the event that was recorded here', position);
    }
    if (
      typeof this.#witness === 'object' &&
      this.#witness.position === position &&
      this.#witness.link !== link
    ) {
      this.#findings.add('is not the event that the witness has seen', position);
    }
  }

  #checkStream(event: StoredEvent, position: number): void {
    const end = this.#streams.get(event.stream) ?? beforeFirst;
    this.#streams.set(event.stream, { revision: event.revision, hash: carriedHash(event) });
    if (event.revision !== end.revision + 1n) {
      this.#findings.add(`${event.stream} has ${event.revision} after ${end.revision}`, position);
    } else if (!isIntact(end.hash, event)) {
      this.#findings.add(
        `${event.stream} ${event.revision} is not what was recorded, or what it follows is not`,
        position,
      );
    }
  }
}
