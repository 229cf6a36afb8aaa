import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Box } from '#domain/inbound/box';
import {
  OfferedShipment,
  PackingGroup,
  PlacementKind,
  PlacementOption,
} from '#domain/inbound/plan/placement';
import { ShipmentItem } from '#domain/inbound/shipmentItem';
import { Address } from '#domain/values/address';
import type { Immutable } from '#domain/values/immutable';
import { Instant } from '#domain/values/instant';
import { Item, LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { EstimatedFees, ShippingMode, ShippingSolution } from '#domain/values/transportation';

const round = z.int().min(1).describe('1 for the first offer of the plan, 2 for the next');

/** What has happened to an inbound plan, the Send to Amazon workflow. */
export const PlanEvent = z.discriminatedUnion('type', [
  message('InboundPlanCreated', {
    name: z.string(),
    sourceAddress: Address,
    destinationMarketplace: Marketplace,
    items: z.array(Item),
    /** Case-packed boxes, known from the start. */
    boxes: z.array(Box),
    /** The mode that was meant, where somebody said so. */
    shippingMode: ShippingMode.optional(),
  }),
  message('InboundPlanRenamed', { name: z.string() }),
  message('PlanItemsChanged', { items: z.array(Item), boxes: z.array(Box) }),
  /** Amazon's ids of SKUs became known, from a pack list or a listing. */
  message('ItemsIdentified', { items: z.array(Item.pick({ msku: true, asin: true, fnsku: true })) }),
  message('PackingGroupsFormed', { packingGroups: z.array(PackingGroup), source: z.string() }),
  /** The boxes of one packing group before placement, or of one shipment after it. They replace what was there. */
  message('PackingInformationSet', {
    packingGroupId: z.string().optional(),
    shipmentId: z.string().optional(),
    boxes: z.array(Box),
  }),
  message('PlacementOptionsOffered', {
    round,
    placementOptions: z.array(PlacementOption),
    /** Confirmable strictly before. */
    expiration: Instant,
    /** Who decided: Amazon, or a simulation. */
    source: z.string(),
  }),
  message('PlacementOptionsExpired', { round }),
  message('PlacementOptionsWithdrawn', { round, cause: z.enum(['items-changed', 'boxes-changed']) }),
  message('PlacementConfirmed', {
    placementOptionId: z.string(),
    kind: PlacementKind,
    fee: Money,
    marketplace: Marketplace,
    sourceAddress: Address,
    shipments: z.array(OfferedShipment.extend({ name: z.string(), items: z.array(ShipmentItem) })),
  }),
  message('TransportationConfirmed', {
    shippingMode: ShippingMode,
    shippingSolution: ShippingSolution,
    shipments: z.array(
      z.strictObject({
        shipmentId: z.string(),
        transportationOptionId: z.string(),
        carrier: z.string(),
        shipDate: LocalDate,
        /** The partnered carrier's charge, accepted with this confirmation. */
        charge: Money.optional(),
        estimatedFees: EstimatedFees,
      }),
    ),
  }),
  message('InboundPlanCancelled', { shipmentIds: z.array(z.string()) }),
]);
export type PlanEvent = Immutable<z.infer<typeof PlanEvent>>;
export type PlanFact<Type extends PlanEvent['type']> = Extract<PlanEvent, { type: Type }>;
