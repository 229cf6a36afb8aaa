import type { Box, Pallet } from '#domain/inbound/box';
import { type PlacedShipment, type Plan, shipmentsOf } from '#domain/inbound/plan/state';
import { allocate } from '#domain/values/allocate';
import type { Instant } from '#domain/values/instant';
import type { Money } from '#domain/values/money';
import type { EstimatedFees, TransportationOption } from '#domain/values/transportation';
import { shipmentAggregate } from '#services/aggregates';
import type { Workflow } from '#services/inbound/workflow/workflow';
import {
  BoxFitsNoPallet,
  type FulfillmentNetwork,
  type ShipmentToMove,
} from '#services/ports/fulfillmentNetwork';

/** How one shipment of a plan can travel, and what else confirming it accepts. */
export interface ShipmentTransportation {
  readonly shipment: PlacedShipment;
  readonly boxes: readonly Box[];
  /** The shipment's pallets, else an estimate from its boxes. Freight is quoted on them. */
  readonly pallets: readonly Pallet[];
  readonly options: readonly TransportationOption[];
  readonly estimatedFees: EstimatedFees;
}

/** Every shipment of a placed plan with its options; none before placement is confirmed. */
export async function transportationOf(
  { commands, network }: Workflow,
  plan: Plan,
  at: Instant,
): Promise<readonly ShipmentTransportation[]> {
  const shipments = shipmentsOf(plan);
  const fees = placementFees(plan);
  return Promise.all(
    shipments.map(async (shipment, index) => {
      const { state } = await commands.load(shipmentAggregate, shipment.shipmentId);
      const boxes = plan.boxes.get(shipment.shipmentId) ?? [];
      const given = state.journey === 'none' ? [] : state.pallets;
      const pallets = given.length > 0 ? given : await estimatePallets(network, boxes);
      const toMove = shipmentToMove(plan, shipment, boxes, pallets, at);
      const fee = fees[index];
      return {
        shipment,
        boxes,
        pallets,
        options: await network.transportationOptions(toMove),
        estimatedFees: fee === undefined ? {} : await network.estimatedFees(toMove, fee),
      };
    }),
  );
}

/** Boxes that go on no pallet leave a shipment without freight quotes; it can still go as small parcel. */
async function estimatePallets(
  network: FulfillmentNetwork,
  boxes: readonly Box[],
): Promise<readonly Pallet[]> {
  if (boxes.length === 0) return [];
  try {
    return await network.palletEstimate(boxes);
  } catch (error) {
    if (error instanceof BoxFitsNoPallet) return [];
    throw error;
  }
}

/** Each shipment's part of the placement fee, by its units. */
function placementFees(plan: Plan): readonly Money[] {
  if (plan.placement === undefined) return [];
  const units = shipmentsOf(plan).map(({ items }) => items.reduce((sum, { quantity }) => sum + quantity, 0));
  return allocate(plan.placement.fee, units);
}

const shipmentToMove = (
  { marketplace, sourceAddress }: Plan,
  { shipmentId, destination, items }: PlacedShipment,
  boxes: readonly Box[],
  pallets: readonly Pallet[],
  at: Instant,
): ShipmentToMove => ({ shipmentId, marketplace, sourceAddress, destination, items, boxes, pallets, at });
