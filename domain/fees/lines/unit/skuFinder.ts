import { skusOf } from '#domain/fees/lines/sharedStock';
import type { FeeSources, SkuSource } from '#domain/fees/lines/sources';
import { skuSubject } from '#domain/fees/lines/unit/skuSubject';
import type { Subject } from '#domain/fees/pricing/computedFee';
import type { Marketplace } from '#domain/values/marketplace';

export interface FoundSku {
  /** Absent where nothing of it was ever in stock. */
  readonly sku: SkuSource | undefined;
  readonly subject: Subject;
}

/** The SKUs of a store by MSKU, as shipments and removal orders name them. */
export function skuFinder(sources: FeeSources, country: Marketplace): (msku: string) => FoundSku {
  const byMsku = new Map(skusOf(sources, country).map((sku) => [sku.stock.msku, sku]));
  return (msku) => {
    const sku = byMsku.get(msku);
    return { sku, subject: sku === undefined ? { msku } : skuSubject(sku) };
  };
}
