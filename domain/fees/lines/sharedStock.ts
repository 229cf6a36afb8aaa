import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import type { FeeSources, SkuSource } from '#domain/fees/lines/sources';
import { unitRuns } from '#domain/fees/lines/stored/unitRuns';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import { notComputable } from '#domain/fees/pricing/computedFee';
import type { ComputedFeeType } from '#domain/values/feeType';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import { countriesOf } from '#domain/values/network';
import type { Period } from '#domain/values/period';
import type { RunningSums } from '#domain/values/runningSums';

/** A seller's SKUs in the network of a store. */
export const skusOf = ({ skus }: FeeSources, country: Marketplace): readonly SkuSource[] =>
  skus.filter(({ stock }) => stock.network === marketplaces[country].network);

/** All units of a SKU in its network, with those in transit. */
export const onHandSums = ({ stock }: Pick<SkuSource, 'stock'>): readonly RunningSums[] =>
  stock.moved.flatMap(({ eventType, units }) => (eventType === 'WhseTransfers' ? [] : [units]));

/**
 * Whether the store's network is that of other stores too: then nobody knows which of its units are in the store's
 * country.
 */
export const sharesStock = (country: Marketplace): boolean =>
  countriesOf(marketplaces[country].network).length > 1;

/**
 * Lines of a fee on stored units in a store that shares its stock: one not computable line for each SKU with units in the
 * period.
 */
export function* sharedStockLines(
  sources: FeeSources,
  country: Marketplace,
  period: Period,
  feeType: ComputedFeeType,
): Iterable<RecomputedLine> {
  for (const sku of skusOf(sources, country))
    if (unitRuns({ plus: onHandSums(sku) }, period).length > 0)
      yield sharedStockLine(sku, country, period, feeType);
}

/** The line of a fee on one SKU in a store that shares its stock: not computable. */
export function sharedStockLine(
  sku: SkuSource,
  country: Marketplace,
  period: Period,
  feeType: ComputedFeeType,
): RecomputedLine {
  const { network } = marketplaces[country];
  const result = notComputable({ reason: 'stock-shared', network });
  return {
    ...{ feeType, country, period, subject: skuSubject(sku), inputs: {}, result },
    evidence: [sku.stream],
  };
}
