import { priceBandChanges } from '#domain/fees/lines/sold/priceBandChanges';
import type { SkuSource } from '#domain/fees/lines/sources';
import { sizeChanges, tierChanges } from '#domain/fees/lines/unit/sizedUnit';
import { seasonStarts } from '#domain/fees/pricing/season';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { laterDay } from '#domain/values/calendar';
import type { Marketplace } from '#domain/values/marketplace';
import type { Period } from '#domain/values/period';
import { splitPeriod } from '#domain/values/splitPeriod';

/** Amazon posts an order when it ships, or later: it defers some payments until a week after delivery (unverified). */
export const daysAroundPosting = { before: 14, after: 1 };

/** The days on which an order with this posting day may have shipped, split where the cost of a unit changes. */
export function shippingDays(
  postedOn: string,
  sku: SkuSource,
  country: Marketplace,
  book: RateCardBook,
): readonly Period[] {
  const period = {
    from: laterDay(postedOn, -daysAroundPosting.before),
    until: laterDay(postedOn, daysAroundPosting.after + 1),
  };
  const cards = (['fulfilment', 'fuel-surcharge'] as const).flatMap((program) =>
    splitAtChanges(book, program, country, period).map(({ from }) => from),
  );
  return splitPeriod(period, [
    ...cards,
    ...tierChanges,
    ...seasonStarts(period.from),
    ...seasonStarts(period.until),
    ...sizeChanges(sku),
    ...priceBandChanges(book, country)(sku.prices),
  ]);
}
