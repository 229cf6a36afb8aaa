import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { ShipmentBox } from '#domain/inbound/shipment/values';
import type { Disposition } from '#domain/values/disposition';
import type { Narrator } from '#infra/doors/cli/demo/narrator';
import { type ShipmentRow, shipmentList } from '#projections/shipmentList';
import { shipmentAggregate } from '#services/aggregates';
import { viewOf } from '#services/engine/projecting/view';

/** Every box gets a tracking number. */
export async function trackBoxes(narrator: Narrator, shipmentId: string): Promise<void> {
  const { boxes } = await shipmentOf(narrator, shipmentId);
  const spdTrackingItems = boxes.flatMap(({ boxId }) =>
    boxId === undefined ? [] : { boxId, trackingId: `1ZDEMO${boxId.slice(-13)}` },
  );
  const command = { type: 'UpdateTrackingDetails', spdTrackingItems } as const;
  await narrator.tellShipment('every box gets a tracking number', shipmentId, command);
}

/** Everything that is in the boxes arrives, box by box. */
export async function receiveAll(narrator: Narrator, shipmentId: string): Promise<void> {
  const shipment = await shipmentOf(narrator, shipmentId);
  const center = centerOf(narrator, shipmentId);
  const command = {
    type: 'ReceiveUnits',
    receipts: shipment.boxes.flatMap((box) => contents(box, center)),
  } as const;
  await narrator.tellShipment(
    `all ${shipment.boxes.length} boxes are received`,
    shipmentId,
    command,
    'amazon',
  );
}

/** One box never arrives, and in another a unit is damaged. */
export async function receiveShort(narrator: Narrator, shipmentId: string): Promise<void> {
  const { boxes } = await shipmentOf(narrator, shipmentId);
  const center = centerOf(narrator, shipmentId);
  const [, second, ...others] = boxes;
  const receipts = [
    ...others.flatMap((box) => contents(box, center)),
    ...(second === undefined ? [] : damaged(contents(second, center))),
  ];
  const command = { type: 'ReceiveUnits', receipts } as const;
  await narrator.tellShipment('is received: a box is missing, a unit damaged', shipmentId, command, 'amazon');
}

type Receipt = ReturnType<typeof contents>[number];

const contents = ({ boxId, items }: ShipmentBox, fulfillmentCenter: string) =>
  items.map(({ msku, quantity }) => ({
    msku,
    quantity,
    disposition: 'SELLABLE' as Disposition,
    fulfillmentCenter,
    ...(boxId !== undefined && { boxId }),
  }));

function damaged([first, ...others]: readonly Receipt[]): readonly Receipt[] {
  if (first === undefined) return [];
  const intact = first.quantity > 1 ? [{ ...first, quantity: first.quantity - 1 }] : [];
  return [...intact, { ...first, quantity: 1, disposition: 'WAREHOUSE_DAMAGED' }, ...others];
}

/** Where it was sent, as its list row says. */
function centerOf({ lading }: Narrator, shipmentId: string): string {
  const center = viewOf<ShipmentRow>(lading.readModels, shipmentList).get(shipmentId)?.warehouseId;
  if (center === undefined) throw new Error(`the story does not know where ${shipmentId} goes`);
  return center;
}

async function shipmentOf({ lading }: Narrator, shipmentId: string): Promise<Shipment> {
  const { state } = await lading.commands.load(shipmentAggregate, shipmentId);
  if (state.journey === 'none') throw new Error(`the story has lost ${shipmentId}`);
  return state;
}
