import { computedFeeTypes } from '#domain/fees/computedFee';
import { fuelSurcharge } from '#domain/fees/fuelSurcharge';
import { type FulfilledUnits, fulfilmentFee } from '#domain/fees/fulfilment';
import { daysOf } from '#domain/fees/month';
import { seasonStarts } from '#domain/fees/season';
import { type Period, splitAtChanges } from '#domain/rateCards/splitAtChanges';
import { priceBands } from '#domain/recomputation/priceBands';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { lineOfSharedStock, sharesStock, skusOf } from '#domain/recomputation/sharedStock';
import { shipments, shippedIn } from '#domain/recomputation/shippedUnits';
import { sizeChanges, sizedUnit, tierChanges } from '#domain/recomputation/sizedUnit';
import { skuSubject } from '#domain/recomputation/skuSubject';
import type { FeeSources, SkuSource } from '#domain/recomputation/sources';
import { splitAt } from '#domain/recomputation/splitAt';
import { unpriced } from '#domain/recomputation/unpriced';
import { prevailingOn } from '#domain/sku/dated';
import { priceOn } from '#domain/sku/priceOn';
import type { StorageType } from '#domain/sku/values';
import { Channel } from '#domain/stock/values';

const programs = {
  AMAZON: 'fulfilment',
  MULTI_CHANNEL: 'multi-channel-fulfilment',
} as const satisfies { readonly [Of in Channel]: string };
const feeTypes = {
  AMAZON: computedFeeTypes.fulfilment,
  MULTI_CHANNEL: computedFeeTypes.multiChannel,
} as const satisfies { readonly [Of in Channel]: string };

/**
 * Units shipped to customers by SKU and channel, and the fuel surcharge on them; by the day of shipping. Days on which a unit
 * costs the same are one line: the fee of a unit is in whole cents, so that this is the sum of the days.
 */
export function* fulfilmentLines(sources: FeeSources, asked: AskedMonth): Iterable<RecomputedLine> {
  const { country, month, book } = asked;
  const period = daysOf(month);
  const forAll = [...Object.values(programs), 'fuel-surcharge' as const]
    .flatMap((program) => splitAtChanges(book, program, country, period).map(({ from }) => from))
    .concat(tierChanges, seasonStarts(month))
    .filter((day) => period.from < day && day < period.until);
  const bandChanges = priceBands(book, country);
  for (const sku of skusOf(sources, country))
    for (const channel of Channel.options) {
      const shipped = shipments(sku.stock, channel);
      if (shippedIn(shipped, period) === 0) continue;
      if (sharesStock(country)) {
        yield lineOfSharedStock(sku, country, period, feeTypes[channel]);
        continue;
      }
      for (const part of splitAt(period, [...forAll, ...sizeChanges(sku), ...bandChanges(sku.prices)])) {
        const units = shippedIn(shipped, part);
        if (units > 0) yield* feesOf(sku, channel, units, part, asked);
      }
    }
}

function feesOf(
  sku: SkuSource,
  channel: Channel,
  units: number,
  period: Period,
  { country, book }: AskedMonth,
): readonly RecomputedLine[] {
  const { from: shippedOn } = period;
  const size = sizedUnit(sku, country, shippedOn);
  const said = prevailingOn(sku.storageTypes, shippedOn);
  const price = priceOn(sku.prices, country, shippedOn);
  const common = { country, subject: skuSubject(sku) };
  const inputs = { units: String(units) };
  const fees = size.known
    ? fulfilmentFee(
        {
          ...{ ...common, shippedOn, channel, units },
          ...{ tier: size.tier, weight: size.weight, overmax: size.overmax },
          ...(price !== undefined && { price: price.price.amount }),
          kind: said === undefined ? 'GENERAL' : kinds[said.storageType],
        },
        book,
      )
    : unpriced({ ...common, feeType: feeTypes[channel], period, inputs }, programs[channel], size.why, book);
  const facts = [said, price].flatMap((each) => each?.event ?? []);
  const evidence = [...size.evidence, ...facts, sku.stream];
  return fees
    .flatMap((fee) => (channel === 'AMAZON' ? [fee, ...fuelSurcharge(fee, book)] : [fee]))
    .map((fee) => ({ ...fee, period, evidence }));
}

/** Of shoes nobody says that they have a table of their own. */
const kinds: { readonly [Type in StorageType]: FulfilledUnits['kind'] } = {
  STANDARD: 'GENERAL',
  OVERSIZE: 'GENERAL',
  APPAREL: 'APPAREL',
  FOOTWEAR: 'GENERAL',
  FLAMMABLE: 'DANGEROUS_GOODS',
  AEROSOL: 'DANGEROUS_GOODS',
};
