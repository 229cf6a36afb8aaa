import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Pallet } from '#domain/inbound/box';
import { Destination } from '#domain/inbound/destination';
import {
  AmazonStatus,
  CancellationMoney,
  Discrepancy,
  ReceivingProblem,
  ShipmentBox,
  ShipmentFlag,
} from '#domain/inbound/shipment/values';
import { ShipmentItem } from '#domain/inbound/shipmentItem';
import { Address } from '#domain/values/address';
import { Disposition } from '#domain/values/disposition';
import type { Immutable } from '#domain/values/immutable';
import { Instant } from '#domain/values/instant';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { EstimatedFees, ShippingMode, ShippingSolution } from '#domain/values/transportation';

const abandonedFrom = Instant.describe('from when it counts as abandoned, unless it has shipped by then');
const flags = z.array(ShipmentFlag).describe('why this fact deserves a second look; empty as a rule');

/** What has happened to an inbound shipment. */
export const ShipmentEvent = z.discriminatedUnion('type', [
  message('ShipmentCreated', {
    inboundPlanId: z.string(),
    placementOptionId: z.string(),
    shipmentConfirmationId: z.string(),
    name: z.string(),
    marketplace: Marketplace,
    sourceAddress: Address,
    destination: Destination,
    items: z.array(ShipmentItem),
    boxes: z.array(ShipmentBox),
    abandonedFrom,
  }),
  /** Already confirmed in Seller Central: its facts begin here (rule 25). What is absent is unknown, never nothing. */
  message('ShipmentAdopted', {
    workflowName: z.string().optional(),
    shipmentConfirmationId: z.string(),
    name: z.string(),
    marketplace: Marketplace,
    destination: Destination,
    items: z.array(ShipmentItem),
    boxes: z.array(ShipmentBox),
    shippingMode: ShippingMode.optional(),
    shippingSolution: ShippingSolution.optional(),
    carrier: z.string().optional(),
    abandonedFrom,
  }),
  message('BoxContentsSet', { boxes: z.array(ShipmentBox) }),
  message('ShipmentConfirmed', {
    transportationOptionId: z.string(),
    shippingMode: ShippingMode,
    shippingSolution: ShippingSolution,
    carrier: z.string(),
    shipDate: LocalDate,
    estimatedFees: EstimatedFees,
    /** With Amazon's box ids. */
    boxes: z.array(ShipmentBox),
    abandonedFrom,
  }),

  message('QuoteOffered', { quote: Money, cause: z.enum(['pallets', 'quantity']) }),
  message('QuoteDeclined', { quote: Money }),
  /** Opens the cancellation window, at the instant at which this occurred. */
  message('CarrierChargeAccepted', {
    charge: Money,
    /** Voidable strictly before. */
    voidableUntil: Instant,
  }),
  /** A later quote was accepted; the window stays as it was (rule 8, unverified). */
  message('CarrierChargeReplaced', { charge: Money, replaced: Money }),
  message('VoidWindowClosed', {
    charge: Money,
    /** The end of the window; when a policy noticed does not matter. */
    closedAt: Instant,
  }),
  message('CarrierChargeVoided', { charge: Money }),

  message('ShipmentCancelled', { money: CancellationMoney }),
  /** Cancelled before transportation was ever confirmed. */
  message('ShipmentDeleted', {}),
  message('ShipmentAbandoned', {
    /** The end of the time that it had, or when Amazon said so; when a policy noticed does not matter. */
    since: Instant,
  }),

  message('ShipmentRenamed', { name: z.string() }),
  message('ShipDateChanged', { shipDate: LocalDate }),
  message('ItemQuantityChanged', { msku: z.string(), quantity: z.int(), was: z.int() }),
  message('LabelsGenerated', { boxIds: z.array(z.string()) }),
  message('TrackingDetailsUpdated', {
    spdTrackingItems: z.array(z.strictObject({ boxId: z.string(), trackingId: z.string() })),
    ltlTrackingDetail: z
      .strictObject({ freightBillNumber: z.string(), billOfLadingNumber: z.string().optional() })
      .optional(),
  }),
  message('PalletsSet', { pallets: z.array(Pallet) }),
  message('SourceAddressChanged', { sourceAddress: Address, abandonedFrom }),

  message('ShipmentShipped', {}),
  message('ShipmentInTransit', {}),
  message('ShipmentDelivered', {}),
  message('ShipmentCheckedIn', {}),
  /** Whatever a carrier said, in its own or SP-API's tracking words. The journey moves by the facts above. */
  message('CarrierMilestoneRecorded', {
    code: z.string(),
    /** When the carrier saw it: with the code, what makes it the same milestone again. */
    at: Instant,
    location: z.string().optional(),
    description: z.string().optional(),
    flags,
  }),
  message('CarrierAppointmentRefused', { detail: z.string() }),
  message('CarrierPickupRefused', { detail: z.string() }),
  message('AmazonStatusReported', { status: AmazonStatus, flags }),

  message('ReceivingStarted', {}),
  message('UnitsReceived', {
    msku: z.string(),
    quantity: z.int(),
    disposition: Disposition,
    fulfillmentCenter: z.string(),
    boxId: z.string().optional(),
    flags,
  }),
  message('ReceivingProblemReported', {
    problem: ReceivingProblem,
    boxId: z.string().optional(),
    msku: z.string().optional(),
    detail: z.string(),
  }),
  message('ShipmentClosed', { discrepancies: z.array(Discrepancy) }),
]);
export type ShipmentEvent = Immutable<z.infer<typeof ShipmentEvent>>;
export type ShipmentFact<Type extends ShipmentEvent['type']> = Extract<ShipmentEvent, { type: Type }>;
