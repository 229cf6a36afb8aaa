import { dayIn } from '#domain/calendar';
import { marketplaces } from '#domain/marketplace';
import type { Served } from '#infra/http/served';

/** In the marketplace of the settings. */
export const today = ({ clock, settings }: Served['lading']): string =>
  dayIn(clock(), marketplaces[settings.marketplace].timeZone);
