import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Pallet } from '#domain/inbound/box';
import { Destination } from '#domain/inbound/destination';
import { AmazonStatus, ReceivingProblem, ShipmentBox } from '#domain/inbound/shipment/values';
import { ShipmentItem } from '#domain/inbound/shipmentItem';
import { Address } from '#domain/values/address';
import { Disposition } from '#domain/values/disposition';
import type { Immutable } from '#domain/values/immutable';
import { Instant } from '#domain/values/instant';
import { LocalDate, Msku } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { EstimatedFees, ShippingMode, ShippingSolution } from '#domain/values/transportation';

const id = z.string().min(1).max(64);
const detail = z.string().min(1).max(500);
const boxes = z.array(ShipmentBox).max(5000);
const items = z.array(ShipmentItem).min(1).max(2000);

/** Every command to an inbound shipment. */
export const ShipmentCommand = z.discriminatedUnion('type', [
  message('CreateShipment', {
    inboundPlanId: id,
    placementOptionId: id,
    shipmentConfirmationId: id,
    name: z.string().min(1).max(100),
    marketplace: Marketplace,
    sourceAddress: Address,
    destination: Destination,
    items,
    boxes,
  }),
  message('AdoptShipment', {
    workflowName: z.string().max(100).optional(),
    shipmentConfirmationId: id,
    name: z.string().min(1).max(100),
    marketplace: Marketplace,
    destination: Destination,
    items,
    boxes,
    shippingMode: ShippingMode.optional(),
    shippingSolution: ShippingSolution.optional(),
    carrier: z.string().max(64).optional(),
    charge: Money.optional().describe("the partnered carrier's charge; needs acceptedAt and shippingMode"),
    acceptedAt: Instant.optional().describe('when that charge was accepted'),
  }),
  message('SetBoxContents', { boxes: boxes.min(1) }),
  message('ConfirmShipment', {
    transportationOptionId: id,
    shippingMode: ShippingMode,
    shippingSolution: ShippingSolution,
    carrier: z.string().min(1).max(64),
    shipDate: LocalDate,
    estimatedFees: EstimatedFees,
    charge: Money.optional(),
  }),
  message('AcceptQuote', {}),
  message('DeclineQuote', {}),
  message('CloseVoidWindow', {}),
  message('CancelShipment', {}),
  message('AbandonShipment', {}),
  message('RenameShipment', { name: z.string().min(1).max(100) }),
  message('ChangeShipDate', { shipDate: LocalDate }),
  message('ChangeItemQuantity', {
    msku: Msku,
    quantity: z.int().min(0).max(500_000),
    quote: Money.optional().describe("the partnered carrier's new quote"),
  }),
  message('GenerateLabels', {}),
  message('UpdateTrackingDetails', {
    spdTrackingItems: z
      .array(z.strictObject({ boxId: id, trackingId: z.string().min(1).max(64) }))
      .default([]),
    ltlTrackingDetail: z
      .strictObject({ freightBillNumber: id, billOfLadingNumber: id.optional() })
      .optional(),
  }),
  message('SetPallets', {
    pallets: z.array(Pallet).min(1).max(1000),
    quote: Money.optional().describe("the partnered carrier's new quote"),
  }),
  message('ChangeSourceAddress', { sourceAddress: Address }),
  message('MarkShipped', {}),
  message('RecordMilestone', {
    code: z.string().min(1).max(64).describe('a tracking code such as IN_TRANSIT, DELIVERED or CHECKED_IN'),
    location: z.string().max(200).optional(),
    description: detail.optional(),
  }),
  message('RecordAppointmentRefusal', { detail }),
  message('RecordPickupRefusal', { detail }),
  message('ReportStatus', { status: AmazonStatus }),
  message('ReceiveUnits', {
    receipts: z
      .array(
        z.strictObject({
          msku: Msku,
          quantity: z.int().min(1).max(500_000),
          disposition: Disposition,
          fulfillmentCenter: z.string().min(1).max(64),
          boxId: id.optional(),
        }),
      )
      .min(1)
      .max(5000),
  }),
  message('ReportReceivingProblem', {
    problem: ReceivingProblem,
    boxId: id.optional(),
    msku: Msku.optional(),
    detail,
  }),
  message('CloseShipment', {}),
]);
export type ShipmentCommand = Immutable<z.infer<typeof ShipmentCommand>>;
export type CommandOf<Type extends ShipmentCommand['type']> = Extract<ShipmentCommand, { type: Type }>;

/** Why a shipment command was refused, with what a person needs in order to act on it. */
export type ShipmentRefusal =
  | { readonly reason: 'not-possible-now'; readonly status: string; readonly command: string }
  | { readonly reason: 'already-exists' }
  | {
      readonly reason: 'quantity-beyond-limit';
      readonly msku: string;
      readonly firstConfirmed: number;
      readonly from: number;
      readonly to: number;
      readonly asked: number;
    }
  | { readonly reason: 'new-sku'; readonly msku: string; readonly known: readonly string[] }
  | { readonly reason: 'unknown-box'; readonly boxIds: readonly string[] }
  | {
      readonly reason: 'boxes-do-not-match';
      readonly differences: readonly {
        readonly msku: string;
        readonly expected: number;
        readonly boxed: number;
      }[];
    }
  | { readonly reason: 'boxes-needed'; readonly command: string }
  | { readonly reason: 'ship-date-past'; readonly shipDate: string; readonly today: string }
  | { readonly reason: 'needs-freight'; readonly shippingMode: ShippingMode }
  | { readonly reason: 'needs-small-parcel'; readonly shippingMode: ShippingMode }
  | { readonly reason: 'own-carrier-has-no-quote' }
  | { readonly reason: 'no-open-quote' }
  | { readonly reason: 'ship-from-frozen' }
  | { readonly reason: 'window-still-open'; readonly voidableUntil: Instant }
  | { readonly reason: 'not-abandoned-yet'; readonly abandonedFrom: Instant }
  | { readonly reason: 'charge-incomplete'; readonly missing: readonly string[] }
  | { readonly reason: 'accepted-after-adoption'; readonly acceptedAt: Instant; readonly now: Instant }
  | { readonly reason: 'no-tracking-given' };
