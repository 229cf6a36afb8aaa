import { setTimeout as pause } from 'node:timers/promises';

const shortestDelay = 250;
const longestDelay = 15_000;
/** What has run for so long without failing again is well again, in milliseconds. */
const wellAfter = 2_000;

/** Something that follows the log as long as the process serves. What makes it stop is told, and it is begun again. */
export class Follower {
  readonly name: string;
  readonly #work: (signal: AbortSignal) => Promise<void>;
  readonly #told: (follower: string, error: unknown) => void;
  #trouble: string | undefined;

  constructor(
    name: string,
    work: (signal: AbortSignal) => Promise<void>,
    told: (follower: string, error: unknown) => void,
  ) {
    this.name = name;
    this.#work = work;
    this.#told = told;
  }

  /** Why it does not follow; none while it does. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Until the signal aborts; then it resolves. */
  async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const begun = performance.now();
      const well = setTimeout(() => {
        this.#trouble = undefined;
      }, wellAfter).unref();
      try {
        await this.#work(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (performance.now() - begun > wellAfter) failures = 0;
        this.#trouble = error instanceof Error ? error.message : String(error);
        this.#told(this.name, error);
        const delay = Math.min(longestDelay, shortestDelay * 2 ** failures);
        failures += 1;
        await pause(delay, undefined, { signal }).catch(() => {});
      } finally {
        clearTimeout(well);
      }
    }
  }
}
