import { derivedId } from '#services/handling/commandIdentity';

/** The id of a seller's SKU: an MSKU can hold any character, the name of a stream cannot. */
export const skuId = (sellerId: string, msku: string): string => derivedId('sku', sellerId, msku);
