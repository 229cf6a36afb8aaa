import type { Marketplace } from '#domain/values/marketplace';
import type { Network } from '#domain/values/network';
import { derivedId } from '#services/engine/handling/commandIdentity';

/** The id of a seller's SKU: an MSKU can hold any character, the name of a stream cannot. */
export const skuId = (sellerId: string, msku: string): string => derivedId('sku', sellerId, msku);

/** The id of the stock of one SKU in one network. */
export const stockId = (sellerId: string, network: Network, msku: string): string =>
  derivedId('stock', sellerId, network, msku);

/** The id of the boxes of one SKU in the AWD of one country. */
export const awdStockId = (sellerId: string, country: Marketplace, msku: string): string =>
  derivedId('awd', sellerId, country, msku);

/** The id of the one dispute that a charge can have. */
export const disputeId = (sellerId: string, chargeId: string): string =>
  derivedId('dispute', sellerId, chargeId);
