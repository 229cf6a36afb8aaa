import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { lateFlags } from '#domain/inbound/shipment/lateFlags';
import { allows, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { receivedOf } from '#domain/inbound/shipment/state';
import type { ShipmentFlag } from '#domain/inbound/shipment/values';

/** Records units that a fulfillment center counted. Never refused, whatever the shipment's status (rule 15). */
export function receiveUnits({ receipts }: CommandOf<'ReceiveUnits'>, state: Shipment): ShipmentDecision {
  const startFacts: readonly ShipmentEvent[] = allows(state, 'ReceivingStarted')
    ? [{ type: 'ReceivingStarted' }]
    : [];
  const earlyFlags: readonly ShipmentFlag[] = isBeforeShipped(state) ? ['before-shipped'] : [];
  const knownBoxIds = new Set(state.boxes.map(({ boxId }) => boxId));
  const unitsSoFar = new Map<string, number>();
  const receiptFacts = receipts.map((receipt): ShipmentEvent => {
    const { msku, quantity, boxId } = receipt;
    const sum = (unitsSoFar.get(msku) ?? unitsReceived(state, msku)) + quantity;
    unitsSoFar.set(msku, sum);
    const promised = state.promised.get(msku);
    const flags: ShipmentFlag[] = [...earlyFlags, ...lateFlags(state)];
    if (promised === undefined) flags.push('unknown-sku');
    else if (sum > promised) flags.push('over-received');
    if (boxId !== undefined && !knownBoxIds.has(boxId)) flags.push('unknown-box');
    return { type: 'UnitsReceived', ...receipt, flags };
  });
  return accept(...startFacts, ...receiptFacts);
}

const isBeforeShipped = (state: Shipment): boolean =>
  state.journey === 'working' || allows(state, 'ShipmentShipped');

const unitsReceived = (state: Shipment, msku: string): number => {
  const { sellable, unsellable } = receivedOf(state, msku);
  return sellable + unsellable;
};
