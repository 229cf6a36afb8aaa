import { z } from 'zod';
import { Marketplace } from '#domain/values/marketplace';

/** A store's country code in any case. */
export const MarketplaceText = z.string().toUpperCase().pipe(Marketplace);

export const marketplacesText = Marketplace.options.join(', ');
