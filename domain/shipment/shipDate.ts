import { dayIn } from '#domain/calendar';
import type { Instant } from '#domain/instant';
import { marketplaces } from '#domain/marketplace';
import type { ShipmentRefusal } from '#domain/shipment/commands';
import type { Shipment } from '#domain/shipment/state';

/** Why it is too late to ship on `shipDate`: today is the marketplace's day. */
export function shipDatePast(
  shipDate: string,
  { marketplace }: Shipment,
  now: Instant,
): ShipmentRefusal | undefined {
  const today = dayIn(now, marketplaces[marketplace].timeZone);
  return shipDate < today ? { reason: 'ship-date-past', shipDate, today } : undefined;
}
