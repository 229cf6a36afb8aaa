/** The result of one piece of work of a group. */
export type Outcome<Result> = { readonly result: Result } | { readonly error: Error };

interface WaitingWork<Work, Result> {
  readonly work: Work;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Bounds how long one transaction holds the loop. */
const largestGroup = 1024;

/** After a commit of one so many more run at once; then it waits a turn of the loop again, in case others come. */
const directInARow = 16;

/**
 * Appends that come within one turn of the event loop share one commit, and so one sync.
 *
 * A lone caller does not wait for the turn to end: that costs a tenth of its speed.
 */
export class GroupCommit<Work, Result> {
  readonly #commit: (group: readonly Work[]) => readonly Outcome<Result>[];
  #waiting: WaitingWork<Work, Result>[] = [];
  #direct = 0;

  /** @param commit one outcome for each piece of work, in order; throws what then rejects them all */
  constructor(commit: (group: readonly Work[]) => readonly Outcome<Result>[]) {
    this.#commit = commit;
  }

  add(work: Work): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
      if (this.#waiting.length === 1) this.#schedule();
    });
  }

  /** Commits all that waits, now. */
  flush(): void {
    while (this.#waiting.length > 0) this.#commitGroup();
  }

  #schedule(): void {
    if (this.#direct > 0) {
      this.#direct -= 1;
      process.nextTick(() => this.#commitGroup());
    } else {
      setImmediate(() => {
        if (this.#waiting.length === 1) this.#direct = directInARow;
        this.#commitGroup();
      });
    }
  }

  #commitGroup(): void {
    const group = this.#waiting.splice(0, largestGroup);
    if (this.#waiting.length > 0) this.#schedule();
    if (group.length === 0) return;
    try {
      const outcomes = this.#commit(group.map(({ work }) => work));
      for (const [index, outcome] of outcomes.entries()) {
        if ('error' in outcome) group[index]?.reject(outcome.error);
        else group[index]?.resolve(outcome.result);
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
