import { confirmationOf, creationOf } from '#bench/shipmentCommands';
import type { PlanCommand } from '#domain/inbound/plan/commands';
import type { ShipmentCommand } from '#domain/inbound/shipment/commands';
import { money } from '#domain/values/money';
import type { Clock } from '#services/engine/ports/clock';

/** A command on its way to a plan or a shipment. */
export type Asked =
  | { readonly of: 'plan'; readonly id: string; readonly command: PlanCommand }
  | { readonly of: 'shipment'; readonly id: string; readonly command: ShipmentCommand };

/** Lives one after the other, without end. */
export type Lives = (name: string, clock: Clock) => Generator<Asked, never>;

const milestones = [
  'PICKED_UP',
  'DEPARTED',
  'IN_TRANSIT',
  'ARRIVED',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'CHECKED_IN',
];

/** The commands that shipments get; every eighth is cancelled before it ships. */
export const shipmentLives: Lives = function* (name, clock) {
  for (let number = 0; ; number += 1) yield* shipmentLife(`${name}x${number}`, number, clock);
};

/** The same, and the plan of each before it: what a whole log comes from. */
export const planLives: Lives = function* (name, clock) {
  for (let number = 0; ; number += 1) {
    yield* planLife(`${name}x${number}`, number, clock);
    yield* shipmentLife(`${name}x${number}`, number, clock);
  }
};

function* planLife(id: string, number: number, clock: Clock): Generator<Asked, void> {
  const ask = (command: PlanCommand) => ({ of: 'plan', id, command }) as const;
  const { sourceAddress, items, boxes, placementOptionId, ...creation } = creationOf(id, number);
  yield ask({
    type: 'CreateInboundPlan',
    name: creation.name,
    sourceAddress,
    destinationMarketplace: 'US',
    items,
    boxes,
    shipmentLabels: true,
  });
  const shipment = {
    shipmentId: id,
    shipmentConfirmationId: creation.shipmentConfirmationId,
    destination: creation.destination,
    items: items.map(({ msku, quantity }) => ({ msku, quantity })),
    boxes,
  };
  const option = {
    placementOptionId,
    kind: 'MINIMAL',
    fee: money('9.18', 'USD'),
    shipments: [shipment],
  } as const;
  yield ask({ type: 'OfferPlacementOptions', placementOptions: [option], source: 'the benchmark' });
  yield ask({ type: 'ConfirmPlacement', placementOptionId });
  const { type: _, shippingMode, shippingSolution, charge, ...selected } = confirmationOf(id, clock());
  const selections = [{ shipmentId: id, quote: charge, ...selected }];
  yield ask({ type: 'ConfirmTransportation', shippingMode, shippingSolution, selections });
}

function* shipmentLife(id: string, number: number, clock: Clock): Generator<Asked, void> {
  const ask = (command: ShipmentCommand) => ({ of: 'shipment', id, command }) as const;
  const creation = creationOf(id, number);
  const { shipmentConfirmationId, boxes, items, destination } = creation;
  yield ask(creation);
  yield ask(confirmationOf(id, clock()));
  if (number % 8 === 7) {
    yield ask({ type: 'CancelShipment' });
    return;
  }
  yield ask({ type: 'GenerateLabels' });
  const spdTrackingItems = boxes.map((_, index) => ({
    boxId: `${shipmentConfirmationId}U00000${index + 1}`,
    trackingId: `1Z${id}${index}`,
  }));
  yield ask({ type: 'UpdateTrackingDetails', spdTrackingItems });
  yield ask({ type: 'MarkShipped' });
  for (const code of milestones) yield ask({ type: 'RecordMilestone', code, location: 'Ontario, CA, US' });
  for (const { msku, quantity } of items) {
    const fulfillmentCenter = destination.warehouseId;
    for (let left = quantity; left > 0; left -= 24) {
      const receipt = { msku, quantity: 24, disposition: 'SELLABLE', fulfillmentCenter } as const;
      yield ask({ type: 'ReceiveUnits', receipts: [receipt] });
    }
  }
  yield ask({ type: 'CloseShipment' });
}
