import { EventCursor } from '#services/engine/migrating/eventCursor';
import { HashChains } from '#services/engine/migrating/hashChains';
import {
  type EventStore,
  type NewEvent,
  type Position,
  type StoredEvent,
  WrongRevision,
} from '#services/engine/ports/eventStore';

export interface Migration {
  readonly from: Pick<EventStore, 'readAll'>;
  readonly to: Pick<EventStore, 'readAll' | 'append'>;
  /** Takes the progress from time to time, and at the end. */
  readonly onProgress?: (progress: MigrationProgress) => void;
  /** Ends it between two appends; it then rejects with the signal's reason, and the next time goes on from there. */
  readonly signal?: AbortSignal;
}

export interface MigrationProgress {
  /** Events that the target had already, each compared with the source's. */
  readonly found: number;
  readonly copied: number;
  /** How many of the copied events have been read back and compared. */
  readonly verified: number;
}

/** The target holds something that the source does not, or something else in its place. Nothing of it was changed. */
export class OtherContent extends Error {
  override readonly name = 'OtherContent';
}

const eventsPerReport = 1_000;
/**
 * The most characters of one append: a store may take no more than a mebibyte. In UTF-8 a character has three bytes at
 * most.
 */
const mostCharacters = 256 * 1024;

/**
 * Copies a log into another store: every event as it is, at its revision, in the order of the log.
 *
 * What the target has already is compared first and must be the beginning of the source, so a migration that was
 * interrupted goes on when it is begun again. Every hash is verified on the way, and what was copied is read back.
 *
 * One append at a time: of two that are under way at once either may be first in the log.
 *
 * @throws CorruptStream when an event of the source is not what was sealed
 * @throws OtherContent when the target is no beginning of the source, or others write to it
 * @throws StoreUnavailable, OutcomeUnknown of either store: begin again
 */
export async function migrate(migration: Migration): Promise<MigrationProgress> {
  const pass = new Pass(migration);
  const begun = await pass.compare();
  await pass.copy(begun.source);
  await pass.readBack(begun);
  return pass.progress;
}

/** The last event in each of two logs up to which they are equal. */
interface CommonEnd {
  readonly source: Position | undefined;
  readonly target: Position | undefined;
}

class Pass {
  readonly #migration: Migration;
  readonly #chains = new HashChains();
  progress: MigrationProgress = { found: 0, copied: 0, verified: 0 };

  constructor(migration: Migration) {
    this.#migration = migration;
  }

  async compare(): Promise<CommonEnd> {
    const { from, to } = this.#migration;
    return this.#sideBySide(new EventCursor(from), new EventCursor(to), (event) => {
      this.#chains.follow(event);
      this.#count({ found: 1 });
    });
  }

  async copy(after: Position | undefined): Promise<void> {
    await using source = new EventCursor(this.#migration.from, after);
    let run = new Run();
    for (let event = await source.next(); event; event = await source.next()) {
      this.#chains.follow(event);
      if (!run.takes(event)) {
        await this.#append(run);
        run = new Run();
        run.takes(event);
      }
    }
    await this.#append(run);
  }

  async readBack({ source, target }: CommonEnd): Promise<void> {
    const { from, to } = this.#migration;
    await this.#sideBySide(new EventCursor(from, source), new EventCursor(to, target), () =>
      this.#count({ verified: 1 }),
    );
    this.#tell();
    const { copied, verified } = this.progress;
    if (verified !== copied)
      throw new OtherContent(`of ${copied} events copied the target shows ${verified}`);
  }

  /** @throws OtherContent unless the target is the beginning of the source */
  async #sideBySide(
    source: EventCursor,
    target: EventCursor,
    alike: (event: StoredEvent) => void,
  ): Promise<CommonEnd> {
    await using sourceEvents = source;
    await using targetEvents = target;
    let last: CommonEnd = { source: undefined, target: undefined };
    for (let found = await targetEvents.next(); found; found = await targetEvents.next()) {
      this.#migration.signal?.throwIfAborted();
      const event = await sourceEvents.next();
      if (!event || !isSameEvent(event, found)) throw new OtherContent(differenceOf(event, found));
      alike(event);
      last = { source: event.position, target: found.position };
    }
    return last;
  }

  async #append({ events }: Run): Promise<void> {
    this.#migration.signal?.throwIfAborted();
    const [first] = events;
    if (!first) return;
    const { stream, revision } = first;
    try {
      await this.#migration.to.append(
        stream,
        events.map(contentOf),
        revision === 0n ? 'no-stream' : revision - 1n,
      );
    } catch (error) {
      if (!(error instanceof WrongRevision)) throw error;
      throw new OtherContent(`somebody else writes to the target: ${error.message}`, { cause: error });
    }
    this.#count({ copied: events.length });
  }

  #count(more: Partial<MigrationProgress>): void {
    const { found, copied, verified } = this.progress;
    const before = found + copied + verified;
    this.progress = {
      found: found + (more.found ?? 0),
      copied: copied + (more.copied ?? 0),
      verified: verified + (more.verified ?? 0),
    };
    const after = this.progress.found + this.progress.copied + this.progress.verified;
    if (Math.floor(after / eventsPerReport) > Math.floor(before / eventsPerReport)) this.#tell();
  }

  #tell(): void {
    this.#migration.onProgress?.(this.progress);
  }
}

/** Events that follow one another in a stream and in the log. */
class Run {
  readonly events: StoredEvent[] = [];
  #characters = 0;

  /** False when the event has to begin another. */
  takes(event: StoredEvent): boolean {
    const [first] = this.events;
    const characters = this.#characters + event.data.length + event.metadata.length;
    if (first && (first.stream !== event.stream || characters > mostCharacters)) return false;
    this.events.push(event);
    this.#characters = characters;
    return true;
  }
}

const contentOf = ({ id, type, data, metadata }: StoredEvent): NewEvent => ({ id, type, data, metadata });

const isSameEvent = (one: StoredEvent, other: StoredEvent): boolean =>
  one.stream === other.stream &&
  one.revision === other.revision &&
  one.id === other.id &&
  one.type === other.type &&
  one.data === other.data &&
  one.metadata === other.metadata;

const differenceOf = (event: StoredEvent | undefined, { stream, revision }: StoredEvent): string =>
  event
    ? `the target has ${stream}, revision ${revision}, where the source has ${event.stream}, revision ${event.revision}, or other content of it`
    : `the target has ${stream}, revision ${revision}, which the source has not`;
