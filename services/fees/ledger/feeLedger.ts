import { type FeeLedgerTotals, feeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import { isUnfinished } from '#domain/fees/lines/isUnfinished';
import { type ComputedTotal, computedTotals } from '#domain/fees/pricing/computedTotals';
import { feeTotals } from '#domain/fees/shipmentFees/feeTotals';
import { type ComputedFeeType, computedFeeTypes, type FeeType, feeTypes } from '#domain/values/feeType';
import type { Instant } from '#domain/values/instant';
import { type FeesAnswer, fees } from '#services/fees/ledger/fees';
import { cachedFeeLines } from '#services/fees/recomputation/cachedFeeLines';
import { feeModels } from '#services/fees/recomputation/feeSources';
import type { FeeLedgerLine, RecomputationFilter } from '#services/fees/recomputation/recomputeFees';
import { type ReadSide, sideAt } from '#services/readSide/readSide';

export type LedgerFeeType = ComputedFeeType | FeeType;

/** Every fee type that a line of the ledger can have. */
export const ledgerFeeTypes: readonly LedgerFeeType[] = [
  ...new Set<LedgerFeeType>([...Object.values(feeTypes), ...Object.values(computedFeeTypes)]),
];

const isComputed = (feeType: LedgerFeeType): feeType is ComputedFeeType =>
  Object.values<LedgerFeeType>(computedFeeTypes).includes(feeType);

export interface FeeLedgerFilter extends Omit<RecomputationFilter, 'month' | 'feeType'> {
  /** `YYYY-MM` in the marketplace, in order. */
  readonly months: readonly string[];
  readonly feeType?: LedgerFeeType;
}

/**
 * The fee ledger. Estimates, charges and what was recomputed say different things, and are never added to each other.
 */
export interface FeeLedgerAnswer extends FeesAnswer {
  readonly recomputed: FeeLedgerTotals & {
    readonly lines: readonly FeeLedgerLine[];
    /** How many of the lines had a period that was not over: these are estimates. */
    readonly unfinished: number;
    /** The part of the totals that these lines make up. */
    readonly estimated: readonly ComputedTotal[];
  };
}

/**
 * Lists the fees of some months: estimates and carrier charges of shipments, and every fee as it should have been
 * charged. For one SKU it lists only the latter, since the others are of whole shipments. At a moment, the log is read
 * once for all months.
 */
export async function feeLedger(
  side: ReadSide,
  now: Instant,
  { months, feeType, ...filter }: FeeLedgerFilter,
): Promise<FeeLedgerAnswer> {
  const { asOf, asKnownAt, ...how } = filter;
  const { sellerId, country, shipment, msku } = how;
  const shipmentFilter = { sellerId, country, shipment, feeType, asOf, asKnownAt };
  const shipmentFees = msku === undefined ? (await fees(side, now, shipmentFilter)).fees : [];
  const monthFees = shipmentFees.filter(({ day }) => months.includes(day.slice(0, 7)));
  const lines: FeeLedgerLine[] = [];
  if (feeType === undefined || isComputed(feeType)) {
    const then = await sideAt(side, feeModels, { asOf, asKnownAt });
    for (const month of months)
      for (const line of await cachedFeeLines(then, { ...how, month, ...(feeType && { feeType }) }))
        lines.push(line);
  }
  const unfinished = lines.filter((line) => isUnfinished(line, asOf ?? asKnownAt ?? now));
  return {
    fees: monthFees,
    totals: feeTotals(monthFees),
    recomputed: {
      ...feeLedgerTotals(lines),
      unfinished: unfinished.length,
      estimated: computedTotals(unfinished).totals,
      lines,
    },
  };
}
