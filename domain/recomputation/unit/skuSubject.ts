import type { Subject } from '#domain/fees/computedFee';
import type { SkuSource } from '#domain/recomputation/sources';

/** A SKU by all names that Amazon's reports have for it. */
export const skuSubject = ({ stock: { msku }, ids: { fnsku, asin } }: SkuSource): Subject => ({
  msku,
  ...(fnsku !== undefined && { fnsku }),
  ...(asin !== undefined && { asin }),
});
