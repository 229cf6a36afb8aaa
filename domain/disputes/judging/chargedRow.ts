import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';

/** A row that tells of money, the report that it is of, and the recorded fact that holds it, if any does. */
export type ChargedRow = ReportedCharge & {
  readonly report: ChargeReport;
  /** `<stream>@<revision>`; absent where a file is scanned that nobody imported. */
  readonly event?: string;
};

/** The report of what was paid out. Other reports tell the same money again, and what it was for. */
export const settlement = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2';

/** As far as both say their store; what is paid in another currency is of another. */
export const isOfSameStore = (one: ChargedRow, other: ChargedRow): boolean =>
  one.amount.code === other.amount.code && (one.country ?? other.country) === (other.country ?? one.country);
