import type { Subject } from '#domain/fees/computedFee';
import type { Marketplace } from '#domain/marketplace';
import { skusOf } from '#domain/recomputation/sharedStock';
import type { FeeSources, SkuSource } from '#domain/recomputation/sources';
import { skuSubject } from '#domain/recomputation/unit/skuSubject';

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
