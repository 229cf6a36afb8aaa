import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentState } from '#domain/inbound/shipment/state';
import type { CancellationMoney } from '#domain/inbound/shipment/values';
import type { Instant } from '#domain/values/instant';

/**
 * What a cancellation requested at `now` does to the carrier's charge. A dry run uses it too.
 *
 * Only the deadline decides, not whether its passing was recorded: a cancellation requested in time refunds the charge,
 * even if it is processed later (rule 6).
 */
export function cancellationMoney(state: ShipmentState, now: Instant): CancellationMoney {
  if (state.journey === 'none') return { charge: 'none' };
  const { carrierCharge, voidableUntil } = state;
  if (carrierCharge === undefined || voidableUntil === undefined)
    return { charge: isCarrierChargeUnknown(state) ? 'unknown' : 'none' };
  const refunded = state.charge === 'voided' || now < voidableUntil;
  return { charge: refunded ? 'refunded' : 'kept', ...carrierCharge };
}

/** An adopted shipment has a charge of unknown amount, unless its carrier is known to be the seller's own. */
export const isCarrierChargeUnknown = ({ adopted, carrierCharge, shippingSolution }: Shipment): boolean =>
  adopted && carrierCharge === undefined && shippingSolution !== 'USE_YOUR_OWN_CARRIER';

/** The fact that the window has closed, if it has by `now` and is not recorded yet. */
export function windowEndFacts(state: Shipment, now: Instant): readonly ShipmentEvent[] {
  const { charge, carrierCharge, voidableUntil } = state;
  if (charge !== 'voidable' || carrierCharge === undefined || voidableUntil === undefined) return [];
  if (now < voidableUntil) return [];
  return [{ type: 'VoidWindowClosed', charge: carrierCharge, closedAt: voidableUntil }];
}
