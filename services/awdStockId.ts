import type { Marketplace } from '#domain/marketplace';
import { derivedId } from '#services/handling/commandIdentity';

/** Whose boxes of what, in AWD of which country: the id of their stream. */
export const awdStockId = (sellerId: string, country: Marketplace, msku: string): string =>
  derivedId('awd', sellerId, country, msku);
