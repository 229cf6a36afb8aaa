import { dayIn } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';
import type { Served } from '#infra/doors/http/served';

/** In the marketplace of the settings. */
export const today = ({ clock, settings }: Served['lading']): string =>
  dayIn(clock(), marketplaces[settings.marketplace].timeZone);
