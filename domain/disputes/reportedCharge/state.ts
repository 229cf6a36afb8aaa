import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import {
  type ReportedChargeStatus,
  reportedChargeLifecycle,
} from '#domain/disputes/reportedCharge/lifecycle';

/** What deciding the next report needs to remember: whether it says the same, and how many rows there were. */
export interface ReportedChargeState {
  readonly status: ReportedChargeStatus;
  readonly latest?: { readonly digest: string; readonly rowCount: number };
}

export const initialReportedCharge: ReportedChargeState = { status: reportedChargeLifecycle.initial };

export const evolve = (
  state: ReportedChargeState,
  { type, digest, rowCount }: ReportedChargeEvent,
): ReportedChargeState => ({
  status: reportedChargeLifecycle.after(state.status, type) ?? state.status,
  latest: { digest, rowCount },
});
