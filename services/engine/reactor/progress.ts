import type { Instant } from '#domain/values/instant';
import type { Position } from '#services/engine/ports/eventStore';
import type { Deadline, Failure, ParkedStream, ReactorState } from '#services/engine/ports/reactorState';
import { TrackedMap } from '#services/engine/reactor/trackedMap';

/** The progress of the reactor, in memory. */
export class Progress {
  readonly #state: ReactorState;
  #checkpoint: Position | undefined;
  /** Open ones, by key. */
  readonly deadlines: TrackedMap<Deadline>;
  /** By stream. */
  readonly parked: TrackedMap<ParkedStream>;

  constructor(state: ReactorState) {
    const { checkpoint, deadlines, parked } = state.load();
    this.#state = state;
    this.#checkpoint = checkpoint;
    this.deadlines = new TrackedMap(deadlines.map((each) => [each.key, each]));
    this.parked = new TrackedMap(parked.map((each) => [each.stream, each]));
  }

  get checkpoint(): Position | undefined {
    return this.#checkpoint;
  }

  /** The deadlines up to `until`, the earliest first; of those that failed, the ones whose wait is over `now`. */
  due(until: Instant, now: Instant): readonly Deadline[] {
    return [...this.deadlines.values()]
      .filter(({ dueAt, failure }) => dueAt <= until && (failure === undefined || isDue(failure, now)))
      .sort((one, other) => Number(one.dueAt > other.dueAt) - Number(one.dueAt < other.dueAt));
  }

  /** The parked streams to try again at `now`. */
  toRetry(now: Instant): readonly ParkedStream[] {
    return [...this.parked.values()].filter(({ failure }) => isDue(failure, now));
  }

  /** Schedules everything that failed for `retryAt`, with its count of tries at 0. */
  retryAllAt(retryAt: Instant): void {
    for (const each of this.deadlines.values()) {
      if (each.failure)
        this.deadlines.put(each.key, { ...each, failure: { ...each.failure, tries: 0, retryAt } });
    }
    for (const each of this.parked.values()) {
      this.parked.put(each.stream, { ...each, failure: { ...each.failure, tries: 0, retryAt } });
    }
  }

  save(checkpoint = this.#checkpoint): void {
    this.#checkpoint = checkpoint;
    const deadlines = this.deadlines.takeChanges();
    const parked = this.parked.takeChanges();
    this.#state.save({ checkpoint, deadlines, parked });
  }
}

const isDue = ({ retryAt }: Failure, now: Instant): boolean => retryAt !== undefined && retryAt <= now;
