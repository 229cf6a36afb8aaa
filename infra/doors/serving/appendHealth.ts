import type { AppendMeasurement } from '#infra/stores/watchedStore';
import { OutcomeUnknown, StoreUnavailable } from '#services/engine/ports/eventStore';

/** How long a failed append counts against the store, in milliseconds. After that the next append has to show it. */
const failureCounts = 5_000;

/** Whether the store has lately failed an append, through no fault of the caller's. */
export class AppendHealth {
  #failed: { readonly why: string; readonly at: number } | undefined;

  observe({ error }: AppendMeasurement): void {
    if (error === undefined) this.#failed = undefined;
    else if (error instanceof StoreUnavailable || error instanceof OutcomeUnknown)
      this.#failed = { why: error.message, at: performance.now() };
  }

  get trouble(): string | undefined {
    if (this.#failed === undefined || performance.now() - this.#failed.at > failureCounts) return undefined;
    return this.#failed.why;
  }
}
