import { dayIn } from '#domain/values/calendar';
import { marketplaces } from '#domain/values/marketplace';
import type { RouteContext } from '#infra/doors/http/routeContext';

/** In the marketplace of the settings. */
export const today = ({ clock, settings }: RouteContext['lading']): string =>
  dayIn(clock(), marketplaces[settings.marketplace].timeZone);
