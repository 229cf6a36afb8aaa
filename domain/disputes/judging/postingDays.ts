import { laterDay } from '#domain/values/calendar';
import { type ComputedFeeType, computedFeeTypes } from '#domain/values/feeType';
import { type Gap, withoutGaps } from '#domain/values/gap';
import { daysOf } from '#domain/values/month';

/** A span of days; both ends belong to it. */
interface Days {
  readonly first: string;
  readonly last: string;
}

const daysIn = (month: string, first: string, last: string): Days => ({
  first: `${month}-${first}`,
  last: `${month}-${last}`,
});
const nextMonth = (month: string): string => daysOf(month).until.slice(0, 7);

const { storage, utilization, aged, overage, awdStorage, subscription } = computedFeeTypes;
const noSource: Gap = { none: 'no source says when Amazon posts it' };

/**
 * When Amazon posts the fees of a month, by its own pages. For aged inventory a blog says some days after the snapshot
 * (unverified). No source says it for the other fees.
 */
const postingDaysOfFees: { readonly [Type in ComputedFeeType]: ((month: string) => Days) | Gap } = {
  [storage]: (month) => daysIn(nextMonth(month), '07', '15'),
  [utilization]: (month) => daysIn(nextMonth(month), '07', '15'),
  [aged]: (month) => daysIn(month, '18', '22'),
  [overage]: (month) => daysIn(nextMonth(month), '01', '01'),
  [awdStorage]: (month) => daysIn(nextMonth(month), '06', '06'),
  [subscription]: { none: 'no source says whether before or after its month' },
  [computedFeeTypes.lowInventory]: noSource,
  [computedFeeTypes.placement]: noSource,
  [computedFeeTypes.inboundDefect]: noSource,
  [computedFeeTypes.fulfilment]: noSource,
  [computedFeeTypes.multiChannel]: noSource,
  [computedFeeTypes.fuel]: noSource,
  [computedFeeTypes.removal]: noSource,
  [computedFeeTypes.disposal]: noSource,
  [computedFeeTypes.liquidation]: noSource,
  [computedFeeTypes.prep]: noSource,
  [computedFeeTypes.label]: noSource,
  [computedFeeTypes.manualProcessing]: noSource,
  [computedFeeTypes.awdProcessing]: noSource,
  [computedFeeTypes.awdTransport]: noSource,
};
const byType = withoutGaps<(month: string) => Days>(postingDaysOfFees);

/** The days on which Amazon posts a fee of a month, `YYYY-MM`. */
export const postingDays = (feeType: string, month: string): Days | undefined => byType.get(feeType)?.(month);

/** Whether Amazon charges a fee once for a whole month. */
export const isMonthlyFee = (feeType: string): boolean => feeType === subscription || byType.has(feeType);

/**
 * The months that a fee posted on a day may be for; none when no source says. Amazon charges a subscription once a
 * month, and no source says whether before or after the month.
 */
export function monthsPostedOn(feeType: string, day: string): readonly string[] {
  const month = day.slice(0, 7);
  const months = [laterDay(`${month}-01`, -1).slice(0, 7), month];
  if (feeType === subscription) return months;
  return months.filter((each) => {
    const days = postingDays(feeType, each);
    return days !== undefined && day >= days.first && day <= days.last;
  });
}
