/** One thing that is wrong with a log. */
export interface Finding {
  /** In the order of the log; absent when it is not about one event. */
  readonly position?: number;
  readonly what: string;
}

const most = 100;

/** What a verification has found so far: the first hundred, and how many more. */
export class Findings {
  readonly #findings: Finding[] = [];
  #more = 0;

  add(what: string, position?: number): void {
    if (this.#findings.length < most)
      this.#findings.push({ what, ...(position !== undefined && { position }) });
    else this.#more += 1;
  }

  all(): { readonly findings: readonly Finding[]; readonly more: number } {
    return { findings: this.#findings, more: this.#more };
  }
}
