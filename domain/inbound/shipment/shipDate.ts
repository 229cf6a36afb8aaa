import type { ShipmentRefusal } from '#domain/inbound/shipment/commands';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** Why it is too late to ship on `shipDate`: today is the marketplace's day. */
export function shipDateRefusal(
  shipDate: string,
  { marketplace }: Shipment,
  now: Instant,
): ShipmentRefusal | undefined {
  const today = dayIn(now, marketplaces[marketplace].timeZone);
  return shipDate < today ? { reason: 'ship-date-past', shipDate, today } : undefined;
}
