import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import type { Instant } from '#domain/values/instant';
import type { Money } from '#domain/values/money';
import { shipmentAggregate } from '#services/aggregates';
import { readStoredEvent } from '#services/engine/handling/readStoredEvent';
import type { Workflow } from '#services/inbound/workflow/workflow';

/**
 * The partnered carrier's quote for a changed shipment; `undefined` where no such carrier takes it.
 *
 * A shipment that was adopted names no ship-from, so nobody can quote it.
 */
export async function requote(
  { network, store }: Workflow,
  shipmentId: string,
  shipment: Shipment,
  at: Instant,
): Promise<Money | undefined> {
  const { marketplace, sourceAddress, promised, boxes, pallets, shippingMode, shippingSolution } = shipment;
  if (shippingSolution !== 'AMAZON_PARTNERED_CARRIER') return undefined;
  const created = await creation(store, shipmentId);
  if (shippingMode === undefined || sourceAddress === undefined || created === undefined) return undefined;
  const { destination, items } = created;
  const toMove = {
    shipmentId,
    marketplace,
    sourceAddress,
    destination,
    items: items.map((item) => ({ ...item, quantity: promised.get(item.msku) ?? item.quantity })),
    boxes,
    pallets,
    at,
  };
  return network.quote(toMove, shippingMode);
}

async function creation(
  store: Workflow['store'],
  shipmentId: string,
): Promise<Extract<ShipmentEvent, { type: 'ShipmentCreated' }> | undefined> {
  for await (const stored of store.read(`shipment-${shipmentId}`)) {
    const { event } = readStoredEvent(shipmentAggregate, stored);
    return event.type === 'ShipmentCreated' ? event : undefined;
  }
  return undefined;
}
