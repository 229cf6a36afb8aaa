import { accept, refuse } from '#domain/aggregate/decision';
import { windowEndFacts } from '#domain/inbound/shipment/carrierCharge';
import type { ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { Instant } from '#domain/values/instant';

/** Records that the cancellation window has closed; records nothing without a charge or an open window. */
export function closeVoidWindow(state: Shipment, now: Instant): ShipmentDecision {
  const { charge, voidableUntil } = state;
  if (charge === 'voidable' && voidableUntil !== undefined && now < voidableUntil)
    return refuse({ reason: 'window-still-open', voidableUntil });
  return accept(...windowEndFacts(state, now));
}
