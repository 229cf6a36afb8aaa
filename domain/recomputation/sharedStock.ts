import { type ComputedFeeType, notComputable } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';
import { type Marketplace, marketplaces } from '#domain/marketplace';
import { countriesOf } from '#domain/network';
import type { AskedMonth, RecomputedLine } from '#domain/recomputation/recomputedLine';
import { skuSubject } from '#domain/recomputation/skuSubject';
import type { FeeSources, SkuSource } from '#domain/recomputation/sources';
import { unitRuns } from '#domain/recomputation/unitRuns';

/** A seller's SKUs in the network of a store. */
export const skusOf = ({ skus }: FeeSources, country: Marketplace): readonly SkuSource[] =>
  skus.filter(({ stock }) => stock.network === marketplaces[country].network);

/** Whether the store's network is that of other stores too: then nobody knows which of its units are in the store's country. */
export const sharesStock = (country: Marketplace): boolean =>
  countriesOf(marketplaces[country].network).length > 1;

/** What a fee on stored units comes to in such a store: a line for each SKU that had any. */
export function* linesOfSharedStock(
  sources: FeeSources,
  { country, month }: AskedMonth,
  feeType: ComputedFeeType,
): Iterable<RecomputedLine> {
  const period = daysOf(month);
  const { network } = marketplaces[country];
  const result = notComputable(
    `the stores of ${network} share one stock, and which of its units are in which country is not known`,
  );
  for (const sku of skusOf(sources, country)) {
    const onHand = sku.stock.networkUnits.map((units) => units.onHand);
    if (unitRuns(onHand, period).length === 0) continue;
    yield {
      ...{ feeType, country, period, subject: skuSubject(sku), inputs: {}, result },
      evidence: [sku.stream],
    };
  }
}
