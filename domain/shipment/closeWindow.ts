import { accept, refuse } from '#domain/decision';
import type { Instant } from '#domain/instant';
import { passedWindow } from '#domain/shipment/charge';
import type { ShipmentDecision } from '#domain/shipment/possible';
import type { Shipment } from '#domain/shipment/state';

/** Records that the window is over; there is nothing to record where there is no charge, or no longer a window. */
export function closeWindow(state: Shipment, now: Instant): ShipmentDecision {
  const { charge, voidableUntil } = state;
  if (charge === 'voidable' && voidableUntil !== undefined && now < voidableUntil)
    return refuse({ reason: 'window-still-open', voidableUntil });
  return accept(...passedWindow(state, now));
}
