import type { SkuFact } from '#domain/catalog/sku/events';

/** What Amazon calls a SKU: its FNSKU, ASIN and title, as far as they are known. */
export type SkuIds = Omit<SkuFact<'SkuIdentified'>, 'type'>;
