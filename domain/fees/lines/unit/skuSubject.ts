import type { SkuSource } from '#domain/fees/lines/sources';
import type { Subject } from '#domain/fees/pricing/computedFee';

/** A SKU by all names that Amazon's reports have for it. */
export const skuSubject = ({ stock: { msku }, ids: { fnsku, asin } }: SkuSource): Subject => ({
  msku,
  ...(fnsku !== undefined && { fnsku }),
  ...(asin !== undefined && { asin }),
});
