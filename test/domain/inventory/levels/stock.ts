import { addHeldUnits, anyCenter, type HeldQuantity } from '#domain/inventory/levels/heldSums';
import type { SkuStock } from '#domain/inventory/levels/skuStock';
import { addMovement } from '#domain/inventory/levels/stockSums';
import type { Movement } from '#domain/inventory/stock/values';

/** Units that moved or are held on a day. */
export type Change =
  | (Partial<Movement> & { readonly on: string; readonly quantity: number })
  | { readonly on: string; readonly held: HeldQuantity; readonly units: number };

/** Receipts of sellable units in ONT8, unless told otherwise. */
export function stockOf(changes: readonly Change[], msku = 'MUG-BLUE', network = 'US'): SkuStock {
  const stock: SkuStock = { sellerId: 'seller-1', network, msku, moved: {}, held: {} };
  for (const change of changes) {
    if ('held' in change) addHeldUnits(stock.held, change.held, anyCenter, change.on, change.units);
    else {
      const { on, ...movement } = change;
      const usual = { eventType: 'Receipts', disposition: 'SELLABLE', fulfillmentCenter: 'ONT8' } as const;
      addMovement(stock.moved, { ...usual, ...movement }, on);
    }
  }
  return stock;
}
