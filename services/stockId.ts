import type { Network } from '#domain/network';
import { derivedId } from '#services/handling/commandIdentity';

/** Whose stock of what: the id of its stream. */
export const stockId = (sellerId: string, network: Network, msku: string): string =>
  derivedId('stock', sellerId, network, msku);
