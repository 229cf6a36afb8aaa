import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentFlag } from '#domain/inbound/shipment/values';

/** Flags for facts that arrive after the shipment was closed or cancelled. */
export function lateFlags({ journey }: Shipment): readonly ShipmentFlag[] {
  if (journey === 'closed') return ['after-closed'];
  return journey === 'cancelled' || journey === 'deleted' ? ['after-cancelled'] : [];
}
