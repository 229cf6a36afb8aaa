import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { option } from '#infra/doors/cli/input/input';
import { MarketplaceText } from '#infra/doors/cli/input/marketplaceInput';
import { MonthText } from '#infra/doors/inputs/monthText';
import type { Lading } from '#infra/main/openLading';

export const monthInput = option(
  '--month <month>',
  'a month in the marketplace, as 2026-03; default: the current one',
  MonthText.optional(),
);

export const countryInput = option(
  '--country <country>',
  `only of this store: ${Marketplace.options.join(', ')}`,
  MarketplaceText.optional(),
);

/** The month of an instant (default: now) in a marketplace (default: that of the settings). */
export const monthAt = (
  { clock, settings }: Lading,
  {
    country = settings.marketplace,
    at = clock(),
  }: { readonly country?: Marketplace | undefined; readonly at?: Instant | undefined },
): string => dayIn(at, marketplaces[country].timeZone).slice(0, 7);
