import type { Duration, Instant } from '#domain/values/instant';
import { plus } from '#domain/values/instant';

/** A clock that stands still until it is moved on. */
export class VirtualClock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  readonly read = (): Instant => this.#now;

  /** Never back: what was recorded stays before what is recorded next. */
  moveTo(instant: Instant): void {
    if (instant > this.#now) this.#now = instant;
  }

  moveBy(duration: Duration): void {
    this.#now = plus(this.#now, duration);
  }
}
