import type { ChargeEvent } from '#domain/disputes/reportedCharge/events';
import { type ChargesStatus, chargesLifecycle } from '#domain/disputes/reportedCharge/lifecycle';

/** What deciding the next report needs to remember: whether it says the same, and how many rows there were. */
export interface ChargesState {
  readonly status: ChargesStatus;
  readonly latest?: { readonly digest: string; readonly rowCount: number };
}

export const initialCharges: ChargesState = { status: chargesLifecycle.initial };

export const evolve = (state: ChargesState, { type, digest, rowCount }: ChargeEvent): ChargesState => ({
  status: chargesLifecycle.after(state.status, type) ?? state.status,
  latest: { digest, rowCount },
});
