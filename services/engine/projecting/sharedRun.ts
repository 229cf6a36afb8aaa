/** Work that is done again for whoever asks, but never twice at once: all who ask before it begins share the next one. */
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

  /** Does other work while this one rests. */
  between(work: () => Promise<void>): Promise<void> {
    this.#running = this.#running.then(work, work);
    return this.#running;
  }
}
