import { Marketplace } from '#domain/values/marketplace';
import { Network } from '#domain/values/network';
import { awdStock } from '#projections/awdStock';
import { catalog } from '#projections/catalog';
import { stockDays, stockKey } from '#projections/stockDays';
import { viewOf } from '#services/engine/projecting/view';
import type { ReadSide } from '#services/readSide/readSide';
import { awdStockId, skuId } from '#services/streamIds';

/** Whether a seller has a SKU of this name: in the catalog, in stock, or in AWD. */
export function isKnownSku(
  { readModels }: Pick<ReadSide, 'readModels'>,
  sellerId: string,
  msku: string,
): boolean {
  const stock = viewOf(readModels, stockDays);
  const awd = viewOf(readModels, awdStock);
  return (
    viewOf(readModels, catalog).get(skuId(sellerId, msku)) !== undefined ||
    Network.options.some((network) => stock.get(stockKey(sellerId, network, msku)) !== undefined) ||
    Marketplace.options.some((country) => awd.get(awdStockId(sellerId, country, msku)) !== undefined)
  );
}
