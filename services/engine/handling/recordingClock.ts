import type { Instant } from '#domain/values/instant';
import type { Clock } from '#services/engine/ports/clock';

/** A clock whose time never goes back, whatever the machine's does: the log is in recorded order. */
export class RecordingClock {
  readonly #clock: Clock;
  #last: Instant | undefined;

  /** @param last when the log was last written, where that is known */
  constructor(clock: Clock, last?: Instant) {
    this.#clock = clock;
    this.#last = last;
  }

  /** Now, but not before the last answer nor before `earliest`. */
  next(earliest?: Instant): Instant {
    let next = this.#clock();
    if (this.#last !== undefined && this.#last > next) next = this.#last;
    if (earliest !== undefined && earliest > next) next = earliest;
    this.#last = next;
    return next;
  }
}
