import { laterDay } from '#domain/calendar';
import { seasonStarts } from '#domain/fees/season';
import type { Marketplace } from '#domain/marketplace';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import { type Period, splitAtChanges } from '#domain/rateCards/splitAtChanges';
import { priceBands } from '#domain/recomputation/sold/priceBands';
import type { SkuSource } from '#domain/recomputation/sources';
import { splitAt } from '#domain/recomputation/splitAt';
import { sizeChanges, tierChanges } from '#domain/recomputation/unit/sizedUnit';

/** An order is posted when it ships, or later, as where payment is deferred until a week after delivery (unverified). */
export const aroundPosting = { before: 14, after: 1 };

/** The days on which what was posted on one may have shipped, in parts in which a unit costs the same. */
export function shippingDays(
  postedOn: string,
  sku: SkuSource,
  country: Marketplace,
  book: RateCardBook,
): readonly Period[] {
  const period = {
    from: laterDay(postedOn, -aroundPosting.before),
    until: laterDay(postedOn, aroundPosting.after + 1),
  };
  const cards = (['fulfilment', 'fuel-surcharge'] as const).flatMap((program) =>
    splitAtChanges(book, program, country, period).map(({ from }) => from),
  );
  return splitAt(period, [
    ...cards,
    ...tierChanges,
    ...seasonStarts(period.from),
    ...seasonStarts(period.until),
    ...sizeChanges(sku),
    ...priceBands(book, country)(sku.prices),
  ]);
}
