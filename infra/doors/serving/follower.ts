import { setTimeout as pause } from 'node:timers/promises';

const shortestDelay = 250;
const longestDelay = 15_000;
/** After so long without another failure it counts as recovered, in milliseconds. */
const recoveredAfter = 2_000;

/** Follows the log as long as the process serves. Reports each failure, and begins again after a pause. */
export class Follower {
  readonly name: string;
  readonly #work: (signal: AbortSignal) => Promise<void>;
  readonly #onFailure: (follower: string, error: unknown) => void;
  #trouble: string | undefined;

  constructor(
    name: string,
    work: (signal: AbortSignal) => Promise<void>,
    onFailure: (follower: string, error: unknown) => void,
  ) {
    this.name = name;
    this.#work = work;
    this.#onFailure = onFailure;
  }

  /** Why it does not follow the log; undefined while it does. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Resolves once the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; ) {
      const begun = performance.now();
      const recovery = setTimeout(() => {
        this.#trouble = undefined;
      }, recoveredAfter).unref();
      try {
        await this.#work(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (performance.now() - begun > recoveredAfter) failures = 0;
        this.#trouble = error instanceof Error ? error.message : String(error);
        this.#onFailure(this.name, error);
        const delay = Math.min(longestDelay, shortestDelay * 2 ** failures);
        failures += 1;
        await pause(delay, undefined, { signal }).catch(() => {});
      } finally {
        clearTimeout(recovery);
      }
    }
  }
}
