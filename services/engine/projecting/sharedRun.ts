/** Repeats work for each caller, but never twice at once. Callers before the next run begins share that run. */
export class SharedRun {
  readonly #work: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Resolves when work that began after this call is done. */
  run(): Promise<void> {
    if (this.#next) return this.#next;
    const begin = () => {
      this.#next = undefined;
      return this.#work();
    };
    const next = this.#running.then(begin, begin);
    this.#running = next;
    this.#next = next;
    return next;
  }

  /** Runs other work between two runs. */
  between(work: () => Promise<void>): Promise<void> {
    this.#running = this.#running.then(work, work);
    return this.#running;
  }
}
