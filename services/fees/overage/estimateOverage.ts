import { isResidue } from '#domain/fees/lines/stored/residueLine';
import { type OverageEstimate, overageEstimate } from '#domain/fees/pricing/overageEstimate';
import { dayIn, laterDay, startOfDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import { type Duration, type Instant, plus } from '#domain/values/instant';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import {
  type FeeLedgerLine,
  type RecomputationFilter,
  recomputeFees,
} from '#services/fees/recomputation/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';

export interface EstimateFilter
  extends Pick<RecomputationFilter, 'sellerId' | 'book' | 'measured' | 'asKnownAt'> {
  readonly country: Marketplace;
  /** A day in the marketplace, at whose end the stock counts; without it today. */
  readonly day?: string | undefined;
}

/**
 * What the overage of a storage type will have cost by the month's end, if nothing changes. Never to be added to
 * charges.
 */
export interface EstimateAnswer {
  readonly day: string;
  readonly storageType: string;
  readonly estimate: Exclude<OverageEstimate, undefined>;
}

/** Leaves out storage types without overage in the month. For an earlier day the whole log is read. */
export async function estimateOverage(
  side: ReadSide,
  now: Instant,
  { country, day: requestedDay, asKnownAt, ...filter }: EstimateFilter,
): Promise<readonly EstimateAnswer[]> {
  const { timeZone } = marketplaces[country];
  const today = dayIn(now, timeZone);
  const day = requestedDay ?? today;
  const lines = await recomputeFees(side, {
    ...filter,
    country,
    month: day.slice(0, 7),
    feeType: computedFeeTypes.overage,
    asKnownAt,
    ...(day < today && { asOf: plus(startOfDay(laterDay(day, 1), timeZone), -1 as Duration) }),
  });
  const byType = Map.groupBy(overageDays(lines), ({ subject }) => subject['storageType'] ?? 'UNKNOWN');
  return [...byType].flatMap(([storageType, days]) => {
    const todaysLine = days.find(({ period }) => period.from <= day && day < period.until);
    const incurred = days.filter(({ period }) => period.from < day);
    const estimate = overageEstimate(day, todaysLine?.result, incurred);
    return estimate === undefined ? [] : [{ day, storageType, estimate }];
  });
}

/** The lines of single days, without those of rounding residues. */
export const overageDays = (lines: readonly FeeLedgerLine[]): readonly FeeLedgerLine[] =>
  lines.filter(({ feeType, subject }) => feeType === computedFeeTypes.overage && !isResidue(subject));
