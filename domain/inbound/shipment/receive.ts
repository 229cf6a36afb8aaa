import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { lateFlags } from '#domain/inbound/shipment/lateFlags';
import { allows, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { receivedOf } from '#domain/inbound/shipment/state';
import type { ShipmentFlag } from '#domain/inbound/shipment/values';

/** Units that a fulfillment center counted. They are there, whatever the shipment's status: never refused (rule 15). */
export function receiveUnits({ receipts }: CommandOf<'ReceiveUnits'>, state: Shipment): ShipmentDecision {
  const started: readonly ShipmentEvent[] = allows(state, 'ReceivingStarted')
    ? [{ type: 'ReceivingStarted' }]
    : [];
  const early: readonly ShipmentFlag[] = isBeforeShipped(state) ? ['before-shipped'] : [];
  const inBoxes = new Set(state.boxes.map(({ boxId }) => boxId));
  const sums = new Map<string, number>();
  const received = receipts.map((receipt): ShipmentEvent => {
    const { msku, quantity, boxId } = receipt;
    const sum = (sums.get(msku) ?? unitsReceived(state, msku)) + quantity;
    sums.set(msku, sum);
    const promised = state.promised.get(msku);
    const flags: ShipmentFlag[] = [...early, ...lateFlags(state)];
    if (promised === undefined) flags.push('unknown-sku');
    else if (sum > promised) flags.push('over-received');
    if (boxId !== undefined && !inBoxes.has(boxId)) flags.push('unknown-box');
    return { type: 'UnitsReceived', ...receipt, flags };
  });
  return accept(...started, ...received);
}

const isBeforeShipped = (state: Shipment): boolean =>
  state.journey === 'working' || allows(state, 'ShipmentShipped');

const unitsReceived = (state: Shipment, msku: string): number => {
  const { sellable, unsellable } = receivedOf(state, msku);
  return sellable + unsellable;
};
