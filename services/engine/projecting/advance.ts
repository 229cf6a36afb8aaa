import type { AnyHandler } from '#projections/projection';
import { type FactReader, readRecordedFact } from '#services/engine/log/recordedFact';
import type { EventStore, Position, StoredEvent } from '#services/engine/ports/eventStore';
import { type BuildRows, type Checkpoint, ReadModelsUnavailable } from '#services/engine/ports/readModels';
import type { ModelBuild } from '#services/engine/projecting/modelBuild';

export interface AdvanceContext {
  readonly store: Pick<EventStore, 'readAll'>;
  readonly rows: BuildRows;
  readonly readFact: FactReader<unknown>;
  /** How many touched rows are committed at once. */
  readonly rowsPerCommit: number;
  /** Ends the work with a commit between two batches; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Takes how many events of the log have been read. */
export type Progress = (events: number) => void;

/**
 * Moves builds from their common checkpoint to the head of the log, which is read once for all of them.
 *
 * A handler that throws leaves rows half changed. All builds then go back to the last commit, and the event is met again
 * with nothing uncommitted before it. A handler is a pure function: what fails twice will fail always, so it is not
 * tried a third time but parked with its reason, and only this stream waits, only in this model.
 */
export async function advance(
  builds: readonly ModelBuild[],
  surroundings: AdvanceContext,
  progress: Progress = () => {},
): Promise<void> {
  const pass = new Pass(builds, surroundings, progress);
  try {
    while (!(await pass.reachesTheHead()));
  } catch (error) {
    for (const build of builds) build.discard();
    throw error;
  }
}

class Pass {
  readonly #builds: readonly ModelBuild[];
  readonly #around: AdvanceContext;
  readonly #progress: Progress;
  readonly #takers: ReadonlyMap<string, readonly Taker[]>;
  /** Events at which something failed once. */
  readonly #suspects = new Set<Position>();

  constructor(builds: readonly ModelBuild[], surroundings: AdvanceContext, progress: Progress) {
    this.#builds = builds;
    this.#around = surroundings;
    this.#progress = progress;
    this.#takers = takersOf(builds);
  }

  /** False when it went back to the last commit. */
  async reachesTheHead(): Promise<boolean> {
    const { store, rowsPerCommit, signal } = this.#around;
    let at = this.#builds[0]?.checkpoint;
    let committed = at;
    const commit = () => {
      if (at !== committed && at) this.#commit(at);
      committed = at;
    };
    for await (const { events, reached } of store.readAll({ after: at?.position })) {
      const before = at?.events ?? 0;
      for (const [index, storedEvent] of events.entries()) {
        const takers = this.#takers.get(storedEvent.type);
        if (takers === undefined) continue;
        if (this.#suspects.delete(storedEvent.position)) {
          const previous = events[index - 1];
          if (previous) at = placeOf(previous, previous.position, before + index);
          commit();
          this.#takeOrPark(storedEvent, takers);
          at = placeOf(storedEvent, storedEvent.position, before + index + 1);
          commit();
        } else if (!this.#take(storedEvent, takers)) {
          return false;
        }
      }
      const last = events.at(-1);
      if (last) at = placeOf(last, reached, before + events.length);
      else if (at) at = { ...at, position: reached };
      if (this.#touched() >= rowsPerCommit || signal?.aborted) commit();
      signal?.throwIfAborted();
      this.#progress(at?.events ?? 0);
    }
    commit();
    return true;
  }

  /** False when it failed: everything is then as it was at the last commit. */
  #take(storedEvent: StoredEvent, takers: readonly Taker[]): boolean {
    try {
      const fact = readRecordedFact(storedEvent, this.#around.readFact);
      for (const { build, handler } of takers) {
        if (!build.holdsBack(storedEvent)) build.take(handler, fact);
      }
      return true;
    } catch (error) {
      if (error instanceof ReadModelsUnavailable) throw error;
      this.#suspects.add(storedEvent.position);
      for (const build of this.#builds) build.discard();
      return false;
    }
  }

  /** Nothing is uncommitted before this event, so a model that cannot take it loses nothing else. */
  #takeOrPark(storedEvent: StoredEvent, takers: readonly Taker[]): void {
    for (const { build, handler } of takers) {
      if (build.holdsBack(storedEvent)) continue;
      try {
        build.take(handler, readRecordedFact(storedEvent, this.#around.readFact));
      } catch (error) {
        if (error instanceof ReadModelsUnavailable) throw error;
        build.discardRows();
        build.park(storedEvent, error instanceof Error ? error.message : String(error));
      }
    }
  }

  #touched(): number {
    return this.#builds.reduce((sum, build) => sum + build.touched, 0);
  }

  #commit(checkpoint: Checkpoint): void {
    this.#around.rows.commit(this.#builds.map((build) => build.change(checkpoint)));
    for (const build of this.#builds) build.settle(checkpoint);
  }
}

interface Taker {
  readonly build: ModelBuild;
  readonly handler: AnyHandler;
}

/** The handlers of each kind of event. */
function takersOf(builds: readonly ModelBuild[]): ReadonlyMap<string, readonly Taker[]> {
  const takers = new Map<string, Taker[]>();
  for (const build of builds) {
    for (const [type, handler] of Object.entries(build.projection.on)) {
      if (handler === undefined) continue;
      const others = takers.get(type);
      if (others) others.push({ build, handler });
      else takers.set(type, [{ build, handler }]);
    }
  }
  return takers;
}

const placeOf = ({ stream, revision, id }: StoredEvent, position: Position, events: number): Checkpoint => ({
  position,
  events,
  last: { stream, revision, id },
});
