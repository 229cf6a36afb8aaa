import type { HeldSums } from '#domain/inventory/levels/heldSums';
import type { StockSums } from '#domain/inventory/levels/stockSums';

/**
 * All that happened to one seller's SKU in one marketplace network, as sums by day in the marketplace.
 *
 * Sums, so that a fact that arrives late is an addition to its own day, and any order of arrival gives the same.
 */
export interface SkuStock {
  readonly sellerId: string;
  readonly network: string;
  readonly msku: string;
  readonly moved: StockSums;
  readonly held: HeldSums;
}
