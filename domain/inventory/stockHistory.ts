import { type HeldUnits, heldUnits } from '#domain/inventory/heldSums';
import type { SkuStock } from '#domain/inventory/skuStock';
import { type MovedUnits, movedUnits } from '#domain/inventory/stockSums';

/** A SKU's stock in one network, made ready to be asked for any day. */
export interface StockHistory extends Pick<SkuStock, 'sellerId' | 'network' | 'msku'> {
  readonly moved: readonly MovedUnits[];
  readonly held: readonly HeldUnits[];
}

export const historyOf = ({ sellerId, network, msku, moved, held }: SkuStock): StockHistory => ({
  sellerId,
  network,
  msku,
  moved: movedUnits(moved),
  held: heldUnits(held),
});
