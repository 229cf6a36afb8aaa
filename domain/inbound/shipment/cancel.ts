import { accept } from '#domain/aggregate/decision';
import { cancellationMoney, windowEndFacts } from '#domain/inbound/shipment/carrierCharge';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { Instant } from '#domain/values/instant';

export function cancel(
  command: CommandOf<'CancelShipment'>,
  state: Shipment,
  now: Instant,
): ShipmentDecision {
  const facts = cancellation(state, now);
  return facts === undefined ? notPossibleNow(state, command) : accept(...facts);
}

export const isCancelled = ({ journey }: Shipment): boolean =>
  journey === 'cancelled' || journey === 'deleted';

/** The facts of a cancellation; `undefined` if it is too late to cancel (rule 12, unverified). */
export function cancellation(state: Shipment, now: Instant): readonly ShipmentEvent[] | undefined {
  if (isCancelled(state)) return earlierCancellation(state, now);
  if (allows(state, 'ShipmentDeleted')) return [{ type: 'ShipmentDeleted' }];
  if (!allows(state, 'ShipmentCancelled')) return undefined;
  const money = cancellationMoney(state, now);
  const cancelled = { type: 'ShipmentCancelled', money } as const;
  if (money.charge !== 'refunded') return [...windowEndFacts(state, now), cancelled];
  const { amount, code } = money;
  return [cancelled, { type: 'CarrierChargeVoided', charge: { amount, code } }];
}

/** A shipment that was learned to be cancelled turns out to have been so inside the window: its charge is voided (rule 6). */
function earlierCancellation(state: Shipment, now: Instant): readonly ShipmentEvent[] {
  const money = cancellationMoney(state, now);
  if (money.charge !== 'refunded' || state.charge === 'voided') return [];
  const { amount, code } = money;
  return [{ type: 'CarrierChargeVoided', charge: { amount, code } }];
}
