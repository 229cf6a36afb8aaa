import { Marketplace } from '#domain/marketplace';
import { Network } from '#domain/network';
import { awdStock } from '#projections/awdStock';
import { catalog } from '#projections/catalog';
import { stockDays, stockKey } from '#projections/stockDays';
import { awdStockId } from '#services/awdStockId';
import type { ReadSide } from '#services/queries/readSide';
import { skuId } from '#services/skuId';
import { viewOf } from '#services/view';

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
