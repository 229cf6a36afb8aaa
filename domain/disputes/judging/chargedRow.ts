import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';

/** A row of money with its report and the event that recorded it. */
export type ChargedRow = ReportedCharge & {
  readonly report: ChargeReport;
  /** `<stream>@<revision>`; absent when a scan reads a file that nobody imported. */
  readonly event?: string;
};

/** The report of payouts. Detail reports repeat the same money and say what it was for. */
export const settlement = 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2';

/** A row without a country matches any store; another currency means another store. */
export const isOfSameStore = (one: ChargedRow, other: ChargedRow): boolean =>
  one.amount.code === other.amount.code && (one.country ?? other.country) === (other.country ?? one.country);
