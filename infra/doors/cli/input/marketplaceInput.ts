import { Marketplace } from '#domain/values/marketplace';
import { anyCaseEnum } from '#infra/doors/cli/input/anyCaseEnum';

/** A store's country code in any case. */
export const MarketplaceText = anyCaseEnum(Marketplace);

export const marketplacesText = Marketplace.options.join(', ');
