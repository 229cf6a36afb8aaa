import { NotSent } from '#infra/stores/eventstoredb/serverError';

/** Lets so many calls run at a time, in the order in which they came. */
export class Semaphore {
  readonly #patience: number;
  readonly #waiting: PromiseWithResolvers<void>[] = [];
  #free: number;

  /** @param patience how long to wait for a turn, in milliseconds */
  constructor(count: number, patience: number) {
    this.#free = count;
    this.#patience = patience;
  }

  /** @throws NotSent when its turn did not come */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#turn();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next.resolve();
      else this.#free += 1;
    }
  }

  async #turn(): Promise<void> {
    const turn = Promise.withResolvers<void>();
    this.#waiting.push(turn);
    const timer = setTimeout(() => {
      this.#waiting.splice(this.#waiting.indexOf(turn), 1);
      turn.reject(new NotSent(`no turn within ${this.#patience} ms`));
    }, this.#patience);
    await turn.promise.finally(() => clearTimeout(timer));
  }
}
