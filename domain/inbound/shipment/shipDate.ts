import type { ShipmentRefusal } from '#domain/inbound/shipment/commands';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { dayIn } from '#domain/values/calendar';
import type { Instant } from '#domain/values/instant';
import { marketplaces } from '#domain/values/marketplace';

/** Refuses a ship date before today, a day in the marketplace. */
export function shipDateRefusal(
  shipDate: string,
  { marketplace }: Shipment,
  now: Instant,
): ShipmentRefusal | undefined {
  const today = dayIn(now, marketplaces[marketplace].timeZone);
  return shipDate < today ? { reason: 'ship-date-past', shipDate, today } : undefined;
}
