import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentFlag } from '#domain/inbound/shipment/values';

/** The flag of what still arrives of a shipment that had come to its end. */
export function lateFlags({ journey }: Shipment): readonly ShipmentFlag[] {
  if (journey === 'closed') return ['after-closed'];
  return journey === 'cancelled' || journey === 'deleted' ? ['after-cancelled'] : [];
}
