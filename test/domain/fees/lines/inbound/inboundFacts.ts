import type { PlacementKind } from '#domain/inbound/plan/placement';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { noon } from '#test/domain/fees/lines/movementFacts';
import * as plan from '#test/domain/inbound/plan/facts';
import * as facts from '#test/domain/inbound/shipment/facts';
import { planFact, type StreamFact, shipmentFact } from '#test/projections/project';

export const factOn = (day: string, event: ShipmentEvent, shipmentId = 'sh1'): StreamFact =>
  shipmentFact(shipmentId, noon(day), event);

/** A plan of as many shipments, from Reno, of 100 mugs each. */
export function planned(day: string, kind: PlacementKind, count = 1, owner: 'SELLER' | 'AMAZON' = 'SELLER') {
  const ids = Array.from({ length: count }, (_, at) => `sh${at + 1}`);
  const [template] = plan.whole.shipments;
  const option = {
    ...plan.whole,
    kind,
    shipments: ids.flatMap((shipmentId) => (template ? [{ ...template, shipmentId }] : [])),
  };
  const item = { ...facts.item('MUG-BLUE', 100), prepOwner: owner, labelOwner: owner };
  return [
    planFact('wf-1', noon(day), plan.placed(option)),
    ...ids.map((id) =>
      factOn(day, facts.created({ items: [item], shipmentConfirmationId: `FBA-${id}` }), id),
    ),
  ];
}

export const shipped = (day: string, shipmentId = 'sh1') =>
  factOn(day, { type: 'ShipmentShipped' }, shipmentId);
export const delivered = (day: string, shipmentId = 'sh1') =>
  factOn(day, { type: 'ShipmentDelivered' }, shipmentId);
export const cancelled = (day: string, shipmentId = 'sh1') =>
  factOn(day, { type: 'ShipmentCancelled', money: { charge: 'none' } }, shipmentId);
export const receivedAt = (day: string, quantity: number, shipmentId = 'sh1') =>
  factOn(
    day,
    {
      type: 'UnitsReceived',
      msku: 'MUG-BLUE',
      quantity,
      disposition: 'SELLABLE',
      fulfillmentCenter: 'ONT8',
      flags: [],
    },
    shipmentId,
  );
