import type { RecomputedLine, StoreMonth } from '#domain/fees/lines/recomputedLine';
import { onHandSums, sharedStockLines, sharesStock, skusOf } from '#domain/fees/lines/sharedStock';
import type { FeeSources, SkuSource } from '#domain/fees/lines/sources';
import { remainingLots } from '#domain/fees/lines/stored/remainingLots';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import { unitOnDay } from '#domain/fees/lines/unit/unitOnDay';
import { ageBandStarts, agedInventory, snapshotDay } from '#domain/fees/pricing/agedInventory';
import { computedFeeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';
import { totalOn } from '#domain/values/runningSums';
import type { StorageType } from '#domain/values/storageType';

/** The aged inventory surcharge by SKU and band of age, as the end of the 15th finds its units. */
export function* agedLines(sources: FeeSources, storeMonth: StoreMonth): Iterable<RecomputedLine> {
  const { country, month, book } = storeMonth;
  const day = snapshotDay(month);
  if (sharesStock(country)) {
    yield* sharedStockLines(sources, country, oneDay(day), computedFeeTypes.aged);
    return;
  }
  const oldest = ageBandStarts(book, country, day).at(-1);
  for (const sku of skusOf(sources, country)) {
    const units = remainingUnits(sku, day);
    if (units === 0) continue;
    const { unitVolume, storageType, evidence } = unitOnDay(sku, country, day);
    const category = storageType && categories[storageType];
    const lots =
      units < 0 ? [{ receivedOn: undefined, units }] : remainingLots(sku.stock, units, day, oldest);
    const aged = {
      ...{ country, month, subject: skuSubject(sku), lots },
      ...(unitVolume !== undefined && { unitVolume }),
      ...(category !== undefined && { category }),
    };
    for (const fee of agedInventory(aged, book)) {
      const subject = { ...fee.subject, age: fee.inputs['age'] ?? '' };
      yield { ...fee, subject, evidence: [...evidence, sku.stream] };
    }
  }
}

/** Units on hand without pending removals, which are taken to be the oldest units. */
export function remainingUnits(sku: Pick<SkuSource, 'stock'>, day: string): number {
  let rest = 0;
  for (const units of onHandSums(sku)) rest += totalOn(units, day);
  for (const { quantity, units } of sku.stock.held)
    if (quantity === 'pendingRemovalQuantity') rest -= totalOn(units, day);
  return rest;
}

/** What a storage type says of the product; the others say nothing. */
const categories: { readonly [Type in StorageType]?: string } = { APPAREL: 'APPAREL', FOOTWEAR: 'SHOES' };
