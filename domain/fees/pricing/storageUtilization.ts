import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { formatDecimal } from '#domain/fees/pricing/formatDecimal';
import { price } from '#domain/fees/pricing/price';
import { formatCardVolume, pricedVolume } from '#domain/fees/pricing/pricedVolume';
import { formatRateRange, rateEnds } from '#domain/fees/pricing/rateRange';
import { type StoredRun, storedDays } from '#domain/fees/pricing/storedRuns';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { RowOf } from '#domain/fees/rateCards/rateCard';
import type { Size } from '#domain/fees/rateCards/row';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { daysBetween, laterDay } from '#domain/values/calendar';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { daysInMonthOf, daysOf } from '#domain/values/month';
import type { Period } from '#domain/values/period';
import { quotient } from '#domain/values/quotient';
import type { SellingPlan } from '#domain/values/sellingPlan';
import { cubicFeetOf, type Volume, volumeFromCubicFeet } from '#domain/values/volume';

/** One SKU's stock in a month, and the conditions of the surcharge on its size. */
export interface UtilizedStorage {
  readonly country: Marketplace;
  /** `YYYY-MM` in the marketplace. */
  readonly month: string;
  readonly size: Size;
  readonly sellingPlan: SellingPlan;
  /** The day of the first receipt in the country; absent when unknown. */
  readonly firstInboundOn?: string;
  /** Whether enough stock came from AWD, which waives the surcharge since June 2024. */
  readonly waived: boolean;
  /** All of the seller's stock of this size, on an average day of the 13 weeks that end with the month. */
  readonly ofSize: { readonly averageVolume: Volume; readonly averageShippedVolume: Volume };
  readonly subject: Subject;
  /** The units that are older than the 30 days that the card leaves out. */
  readonly runs: readonly StoredRun[];
}

/** How many weeks the stock of a size would last; `undefined` when nothing was shipped. */
function utilizationWeeks({
  averageVolume,
  averageShippedVolume,
}: UtilizedStorage['ofSize']): Big | undefined {
  const shipped = averageShippedVolume.cubicCentimetres;
  return shipped.eq('0') ? undefined : quotient(averageVolume.cubicCentimetres, shipped.times('7'));
}

/**
 * Amazon adds it to monthly storage when all four conditions hold at the month's end. A line for each card of the
 * month.
 */
export function storageUtilization(stored: UtilizedStorage, book: RateCardBook): readonly ComputedFee[] {
  const { country, month, sellingPlan, waived } = stored;
  if (sellingPlan === 'INDIVIDUAL' || waived) return [];
  return splitAtChanges(book, 'storage-utilization', country, daysOf(month)).flatMap((period) =>
    utilizationLines(period, stored, book),
  );
}

function utilizationLines(
  period: Period,
  stored: UtilizedStorage,
  book: RateCardBook,
): readonly ComputedFee[] {
  const { country, month, size, firstInboundOn, ofSize, subject, runs } = stored;
  const { unitDays, volumeDays } = storedDays(runs, period);
  if (unitDays.eq('0')) return [];
  const days = daysInMonthOf(period.from);
  const lastDay = laterDay(daysOf(month).until, -1);
  const weeks = utilizationWeeks(ofSize);
  const inputs = {
    averageVolume: cubicFeetOf(ofSize.averageVolume),
    averageShippedVolume: cubicFeetOf(ofSize.averageShippedVolume),
    ...(weeks !== undefined && { weeks: formatDecimal(weeks) }),
    ...(firstInboundOn !== undefined && { firstInboundOn }),
    daysInMonth: days,
  };
  const facts = { feeType: computedFeeTypes.utilization, country, period, subject, inputs };
  const question = { program: 'storage-utilization', country, day: period.from } as const;
  const result = price(book, question, ({ rows, terms }) => {
    const least = volumeFromCubicFeet(terms.leastCubicFeet);
    if (ofSize.averageVolume.cubicCentimetres.lt(least.cubicCentimetres)) return undefined;
    if (firstInboundOn === undefined) return notComputable({ reason: 'first-inbound-unknown' });
    if (daysBetween(firstInboundOn, lastDay) <= terms.daysSinceFirstInbound) return undefined;
    if (weeks === undefined) return notComputable({ reason: 'nothing-shipped' });
    const row = rows.find((each) => each.size === size && isWithinWeeks(each, weeks));
    if (row === undefined) return undefined;
    if (volumeDays === undefined) return notComputable({ reason: 'stored-unmeasured', what: 'units' });
    return {
      kind: 'sum',
      row,
      ...pricedVolume(terms.per, volumeDays),
      ...rateEnds(row),
      divisor: new Big(days),
      formula: `${formatCardVolume(terms.per, volumeDays)}-days x ${formatRateRange(row)} / ${days} days`,
    };
  });
  return feeLines(facts, result);
}

const isWithinWeeks = ({ overWeeks, upToWeeks }: RowOf<'storage-utilization'>, weeks: Big): boolean =>
  weeks.gt(overWeeks) && (upToWeeks === undefined || weeks.lte(upToWeeks));
