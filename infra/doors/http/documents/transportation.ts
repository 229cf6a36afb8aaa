import { z } from 'zod';
import { Box, Pallet } from '#domain/inbound/box';
import { OfferedShipment } from '#domain/inbound/plan/placement';
import { ShipmentItem } from '#domain/inbound/shipmentItem';
import { EstimatedFees, TransportationOption } from '#domain/values/transportation';
import type { ShipmentTransportation } from '#services/inbound/workflow/transportation';

const ShipmentOptions = z.strictObject({
  shipment: OfferedShipment.extend({ name: z.string(), items: z.array(ShipmentItem) }),
  boxes: z.array(Box),
  pallets: z.array(Pallet).describe('as given, else as estimated from the boxes: what freight is quoted on'),
  options: z.array(TransportationOption),
  estimatedFees: EstimatedFees.describe('estimates, never to be added to charges'),
}) satisfies z.core.$ZodType<ShipmentTransportation>;

/** How the shipments of a plan can travel. */
export const Transportation = z.strictObject({
  inboundPlanId: z.string(),
  source: z.string().describe('who decides: Amazon, or a simulation'),
  shipments: z.array(ShipmentOptions).describe('none before placement is confirmed'),
});
