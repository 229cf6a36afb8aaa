import { accept } from '#domain/aggregate/decision';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { allows, notPossibleNow, type ShipmentDecision } from '#domain/inbound/shipment/refusals';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { receivedOf } from '#domain/inbound/shipment/state';
import type { Discrepancy } from '#domain/inbound/shipment/values';

export function close(command: CommandOf<'CloseShipment'>, state: Shipment): ShipmentDecision {
  if (state.journey === 'closed') return accept();
  return allows(state, 'ShipmentClosed')
    ? accept({ type: 'ShipmentClosed', discrepancies: discrepancies(state) })
    : notPossibleNow(state, command);
}

/** Compares promised with received units, for every SKU that was promised or received. */
export const discrepancies = (state: Shipment): readonly Discrepancy[] =>
  [...new Set([...state.promised.keys(), ...state.received.keys()])].map((msku) => {
    const shipped = state.promised.get(msku) ?? 0;
    const { sellable, unsellable } = receivedOf(state, msku);
    const received = sellable + unsellable;
    return { msku, shipped, received, sellable, unsellable, missing: shipped - received };
  });
