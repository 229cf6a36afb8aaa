import { accept } from '#domain/decision';
import type { Instant } from '#domain/instant';
import { cancellationMoney, passedWindow } from '#domain/shipment/charge';
import type { Asked } from '#domain/shipment/commands';
import type { ShipmentEvent } from '#domain/shipment/events';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/shipment/possible';
import type { Shipment } from '#domain/shipment/state';

export function cancel(command: Asked<'CancelShipment'>, state: Shipment, now: Instant): ShipmentDecision {
  if (isCancelled(state)) return accept();
  const facts = cancellation(state, now);
  return facts === undefined ? notPossibleNow(state, command) : accept(...facts);
}

export const isCancelled = ({ journey }: Shipment): boolean =>
  journey === 'cancelled' || journey === 'deleted';

/** What a cancellation comes to; `undefined` where it is too late for one (rulebook 12). */
export function cancellation(state: Shipment, now: Instant): readonly ShipmentEvent[] | undefined {
  if (allows(state, 'ShipmentDeleted')) return [{ type: 'ShipmentDeleted' }];
  if (!allows(state, 'ShipmentCancelled')) return undefined;
  const money = cancellationMoney(state, now);
  const cancelled = { type: 'ShipmentCancelled', money } as const;
  if (money.charge !== 'refunded') return [...passedWindow(state, now), cancelled];
  const { amount, code } = money;
  return [cancelled, { type: 'CarrierChargeVoided', charge: { amount, code } }];
}
