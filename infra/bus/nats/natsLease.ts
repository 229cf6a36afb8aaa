import type { Coordination } from '#infra/bus/nats/coordination';
import { type Lease, LeaseLost } from '#services/engine/ports/leadership';

export interface LeaseTerms {
  readonly coordination: Coordination;
  readonly key: string;
  readonly holder: string;
  /** In milliseconds. */
  readonly term: number;
}

/** The part of a term after which a leader that could not renew gives up; the others wait for the whole of it. */
const safePart = 0.75;

/** Renews itself until it is lost or released. */
export class NatsLease implements Lease {
  readonly #terms: LeaseTerms;
  readonly #lost = new AbortController();
  #version: number;
  /** By `performance.now`. */
  #ends: number;
  #renewal: NodeJS.Timeout | undefined;
  #end: NodeJS.Timeout | undefined;

  /** @param sent when the writing of this version began, by `performance.now` */
  constructor(terms: LeaseTerms, version: number, sent: number) {
    this.#terms = terms;
    this.#version = version;
    this.#ends = this.#lastsFrom(sent);
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  confirm(): void {
    if (performance.now() >= this.#ends) this.#lose();
    this.lost.throwIfAborted();
  }

  async release(): Promise<void> {
    const { coordination, key } = this.#terms;
    const wasLost = this.lost.aborted;
    this.#lose();
    if (!wasLost) await coordination.remove(key, this.#version).catch(() => {});
  }

  #lastsFrom(sent: number): number {
    const { term } = this.#terms;
    const ends = sent + term * safePart;
    clearTimeout(this.#end);
    this.#end = setTimeout(() => this.#lose(), ends - performance.now());
    this.#renewal = setTimeout(() => this.#renew(), term / 4);
    return ends;
  }

  /** A broker that is away is asked again until the lease has ended. */
  async #renew(): Promise<void> {
    const { coordination, key, holder, term } = this.#terms;
    const sent = performance.now();
    try {
      const version = await coordination.write(key, holder, this.#version);
      if (this.lost.aborted) return;
      if (version === undefined) return this.#lose();
      this.#version = version;
      this.#ends = this.#lastsFrom(sent);
    } catch {
      if (!this.lost.aborted) this.#renewal = setTimeout(() => this.#renew(), term / 16);
    }
  }

  #lose(): void {
    clearTimeout(this.#renewal);
    clearTimeout(this.#end);
    this.#lost.abort(new LeaseLost(`${this.#terms.key} has run out, or was taken over`));
  }
}
