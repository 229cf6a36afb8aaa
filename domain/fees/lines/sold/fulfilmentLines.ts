import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { sharedStockLine, sharesStock, skusOf } from '#domain/fees/lines/sharedStock';
import { customerShipments, unitsShipped } from '#domain/fees/lines/sold/customerShipments';
import { priceBandChanges } from '#domain/fees/lines/sold/priceBandChanges';
import { shippedFees, shippingFeeTypes, shippingPrograms } from '#domain/fees/lines/sold/shippedFees';
import type { FeeSources } from '#domain/fees/lines/sources';
import { sizeChanges, tierChanges } from '#domain/fees/lines/unit/sizedUnit';
import { seasonStarts } from '#domain/fees/pricing/season';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import { Channel } from '#domain/inventory/stock/values';
import { daysOf } from '#domain/values/month';
import { splitPeriod } from '#domain/values/splitPeriod';

/**
 * Units shipped to customers by SKU and channel, and the fuel surcharge on them; by the day of shipping. Days on which a unit
 * costs the same are one line: the fee of a unit is in whole cents, so that this is the sum of the days.
 */
export function* fulfilmentLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month, book } = storeMonth;
  const period = daysOf(month);
  const commonChanges = [...Object.values(shippingPrograms), 'fuel-surcharge' as const]
    .flatMap((program) => splitAtChanges(book, program, country, period).map(({ from }) => from))
    .concat(tierChanges, seasonStarts(month))
    .filter((day) => period.from < day && day < period.until);
  const bandChanges = priceBandChanges(book, country);
  for (const sku of skusOf(sources, country))
    for (const channel of Channel.options) {
      const shipmentSums = customerShipments(sku.stock, channel);
      if (unitsShipped(shipmentSums, period) === 0) continue;
      if (sharesStock(country)) {
        yield sharedStockLine(sku, country, period, shippingFeeTypes[channel]);
        continue;
      }
      for (const part of splitPeriod(period, [
        ...commonChanges,
        ...sizeChanges(sku),
        ...bandChanges(sku.prices),
      ])) {
        const units = unitsShipped(shipmentSums, part);
        if (units > 0) yield* shippedFees(sku, { channel, units, period: part }, storeMonth);
      }
    }
}
