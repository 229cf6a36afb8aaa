import { overageReportFrom } from '#domain/policies/overageReport';
import { dayIn, daysBetween } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Instant } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { overageDays } from '#services/fees/overage/estimateOverage';
import {
  type FeeLedgerLine,
  type RecomputationFilter,
  recomputeFees,
} from '#services/fees/recomputation/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';

export interface OverageReportFilter extends Pick<RecomputationFilter, 'sellerId' | 'book'> {
  readonly country: Marketplace;
  /** `YYYY-MM` in the marketplace. */
  readonly month: string;
}

export type OverageReport =
  | { readonly exists: false; readonly from: string }
  | {
      readonly exists: true;
      /** Day by day, and on a day by storage type. */
      readonly lines: readonly FeeLedgerLine[];
      /** Days of these that have no one amount: they have no fee in the report, and are not 0. */
      readonly notComputable: number;
    };

/** Our own overage report of a month: it exists from a day of the next month on, see {@link overageReportFrom}. */
export async function overageReport(
  side: ReadSide,
  now: Instant,
  filter: OverageReportFilter,
): Promise<OverageReport> {
  const from = overageReportFrom(filter.month);
  if (dayIn(now, marketplaces[filter.country].timeZone) < from) return { exists: false, from };
  const lines = overageDays(await recomputeFees(side, { ...filter, feeType: computedFeeTypes.overage }));
  const order = ({ period, subject }: FeeLedgerLine) => `${period.from} ${subject['storageType']}`;
  return {
    exists: true,
    lines: lines.toSorted((one, other) => (order(one) < order(other) ? -1 : 1)),
    notComputable: lines
      .filter(({ result }) => result.kind !== 'amount')
      .reduce((days, { period }) => days + daysBetween(period.from, period.until), 0),
  };
}
