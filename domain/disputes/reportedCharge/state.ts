import type { ReportedChargeEvent } from '#domain/disputes/reportedCharge/events';
import {
  type ReportedChargeStatus,
  reportedChargeLifecycle,
} from '#domain/disputes/reportedCharge/lifecycle';

/** What the next decision needs: the digest of the latest rows and their number. */
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
