import type { AppendMeasurement } from '#infra/stores/watchedStore';
import { OutcomeUnknown, StoreUnavailable } from '#services/engine/ports/eventStore';

/** How long a failed append speaks against the store, in milliseconds: then somebody has to try again. */
const remembered = 5_000;

/** Whether the store has just refused an append that was no fault of the caller's. */
export class AppendHealth {
  #failed: { readonly why: string; readonly at: number } | undefined;

  seen({ error }: AppendMeasurement): void {
    if (error === undefined) this.#failed = undefined;
    else if (error instanceof StoreUnavailable || error instanceof OutcomeUnknown)
      this.#failed = { why: error.message, at: performance.now() };
  }

  get trouble(): string | undefined {
    if (this.#failed === undefined || performance.now() - this.#failed.at > remembered) return undefined;
    return this.#failed.why;
  }
}
