import { z } from 'zod';
import { Pallet } from '#domain/inbound/box';
import { carrierChargeLifecycle, journeyLifecycle } from '#domain/inbound/shipment/lifecycle';
import type { Shipment } from '#domain/inbound/shipment/shipment';
import { AmazonStatus, ShipmentBox } from '#domain/inbound/shipment/values';
import { Address } from '#domain/values/address';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { ShippingMode, ShippingSolution } from '#domain/values/transportation';
import { Revision } from '#infra/doors/http/documents/commandResult';
import type { ShipmentAnswer } from '#services/inbound/lists/shipments';

export const journeys = z.enum(journeyLifecycle.statuses);
const charges = z.enum(carrierChargeLifecycle.statuses);
const units = z.record(z.string(), z.int()).describe('units by msku');

/** A shipment of a list. What is absent is not known, or not yet. */
export const ListedShipment = z.strictObject({
  shipmentId: z.string(),
  status: AmazonStatus.describe('Amazon’s word for the journey'),
  sellerId: z.string().exactOptional(),
  inboundPlanId: z.string().exactOptional(),
  shipmentConfirmationId: z.string().exactOptional(),
  name: z.string().exactOptional(),
  marketplace: Marketplace.exactOptional(),
  warehouseId: z.string().exactOptional(),
  journey: journeys,
  charge: charges,
  reported: AmazonStatus.exactOptional().describe('what Amazon itself last said'),
  shippingMode: ShippingMode.exactOptional(),
  shippingSolution: ShippingSolution.exactOptional(),
  carrier: z.string().exactOptional(),
  shipDate: LocalDate.exactOptional(),
  unitsPromised: z.int(),
  unitsReceived: z.int(),
  occurredAt: Instant.exactOptional().describe('when the last thing happened in the world'),
  flagged: z.int().describe('facts that deserve a second look'),
  moneyUnknown: z.boolean().describe('whether the carrier’s charge is unknown: never the same as none'),
}) satisfies z.core.$ZodType<ShipmentAnswer>;

/** A shipment as its log has it. */
export const ShipmentDocument = z.strictObject({
  shipmentId: z.string(),
  revision: Revision,
  journey: journeys,
  charge: charges,
  adopted: z.boolean().describe('its facts began after confirmation: what was not given is unknown'),
  shipmentConfirmationId: z.string(),
  name: z.string(),
  marketplace: Marketplace,
  sourceAddress: Address.exactOptional(),
  abandonedFrom: Instant,
  promised: units,
  firstConfirmed: units,
  received: z.record(z.string(), z.strictObject({ sellable: z.int(), unsellable: z.int() })),
  boxes: z.array(ShipmentBox),
  pallets: z.array(Pallet),
  trackingIds: z.record(z.string(), z.string()).describe('by box id'),
  ltlTracking: z
    .strictObject({ freightBillNumber: z.string(), billOfLadingNumber: z.string().exactOptional() })
    .exactOptional(),
  transportationOptionId: z.string().exactOptional(),
  shippingMode: ShippingMode.exactOptional(),
  shippingSolution: ShippingSolution.exactOptional(),
  shipDate: LocalDate.exactOptional(),
  carrierCharge: Money.exactOptional().describe('the partnered carrier’s, as last accepted'),
  voidableUntil: Instant.exactOptional(),
  openQuote: Money.exactOptional().describe('offered, neither accepted nor declined'),
  milestones: z.array(z.string()),
  reportedStatus: AmazonStatus.exactOptional(),
});

export function shipmentDocument(
  shipmentId: string,
  revision: string,
  { lastBoxNumber: _, ...shipment }: Shipment,
) {
  const { promised, firstConfirmed, received, trackingIds, milestones } = shipment;
  return {
    shipmentId,
    revision,
    ...shipment,
    promised: Object.fromEntries(promised),
    firstConfirmed: Object.fromEntries(firstConfirmed),
    received: Object.fromEntries(received),
    trackingIds: Object.fromEntries(trackingIds),
    milestones: [...milestones],
  };
}
