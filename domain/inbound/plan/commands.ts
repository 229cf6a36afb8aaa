import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Box } from '#domain/inbound/box';
import { PackingGroup, PlacementOption } from '#domain/inbound/plan/placement';
import { Address } from '#domain/values/address';
import type { Immutable } from '#domain/values/immutable';
import type { Instant } from '#domain/values/instant';
import { Item, LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Money } from '#domain/values/money';
import { EstimatedFees, ShippingMode, ShippingSolution } from '#domain/values/transportation';

const name = z.string().min(1).max(40);
const id = z.string().min(1).max(64);
const items = z.array(Item).min(1).max(2000);
const boxes = z.array(Box).max(5000);

const confirmPlacement = { placementOptionId: id };
const confirmTransportation = {
  shippingMode: ShippingMode,
  shippingSolution: ShippingSolution,
  /** One a shipment: none for a plan that has no shipments yet, which is refused for that. */
  selections: z.array(
    z.strictObject({
      shipmentId: id,
      transportationOptionId: id,
      carrier: z.string().min(1).max(64),
      shipDate: LocalDate.optional().describe('required to confirm'),
      quote: Money.optional().describe("the partnered carrier's; accepted with the confirmation"),
      estimatedFees: EstimatedFees,
    }),
  ),
};

/** Every command to an inbound plan. */
export const PlanCommand = z.discriminatedUnion('type', [
  message('CreateInboundPlan', {
    name,
    sourceAddress: Address,
    destinationMarketplace: Marketplace,
    items,
    boxes,
    shippingMode: ShippingMode.optional(),
    /** A destination that somebody typed in; Amazon assigns it, so it is refused. */
    shipTo: Address.optional(),
    /** Whether each box gets its shipment label; without it creation is refused. */
    shipmentLabels: z.boolean().default(true),
  }),
  message('RenameInboundPlan', { name }),
  message('ChangePlanItems', { items, boxes }),
  message('IdentifyItems', { items: z.array(Item.pick({ msku: true, asin: true, fnsku: true })).min(1) }),
  message('FormPackingGroups', { packingGroups: z.array(PackingGroup), source: z.string() }),
  message('SetPackingInformation', {
    packingGroupId: id.optional().describe('before placement is confirmed'),
    shipmentId: id.optional().describe('after placement is confirmed'),
    boxes: boxes.min(1),
  }),
  message('OfferPlacementOptions', {
    placementOptions: z.array(PlacementOption).min(1),
    source: z.string(),
  }),
  message('ExpirePlacementOptions', { round: z.int() }),
  message('ConfirmPlacement', confirmPlacement),
  message('ConfirmTransportation', confirmTransportation),
  /** Seller Central's one click "accept and confirm": both confirmations at once. */
  message('AcceptAndConfirm', { ...confirmPlacement, ...confirmTransportation }),
  message('CancelInboundPlan', {}),
]);
export type PlanCommand = Immutable<z.infer<typeof PlanCommand>>;
export type CommandOf<Type extends PlanCommand['type']> = Extract<PlanCommand, { type: Type }>;

/** One thing wrong with a plan about to be created (rule 4, unverified; rule 16). */
export type CreationProblem =
  | {
      readonly problem: 'label-information';
      readonly msku: string;
      readonly fnsku: string;
      readonly detail: string;
    }
  | {
      readonly problem: 'boxes-do-not-add-up';
      readonly msku: string;
      readonly declared: number;
      readonly boxed: number;
    }
  | { readonly problem: 'shipment-label-not-enabled' }
  | { readonly problem: 'mode-does-not-fit'; readonly shippingMode: ShippingMode; readonly detail: string }
  | { readonly problem: 'invalid-address'; readonly field: 'shipFrom' | 'shipTo'; readonly detail: string }
  | { readonly problem: 'two-expiry-dates'; readonly msku: string; readonly expirations: readonly string[] }
  | { readonly problem: 'repeated-sku'; readonly msku: string }
  | { readonly problem: 'expiry-dates-share-a-box'; readonly box: string; readonly msku: string }
  | { readonly problem: 'repeated-box-name'; readonly box: string }
  | { readonly problem: 'amazon-prep-ended'; readonly msku: string; readonly since: string };

/** Those among them that boxes can have, also when they are given later. */
export type BoxProblem = Extract<
  CreationProblem,
  {
    problem: 'boxes-do-not-add-up' | 'two-expiry-dates' | 'expiry-dates-share-a-box' | 'repeated-box-name';
  }
>;

/** Why a plan command was refused, with what a person needs in order to act on it. */
export type PlanRefusal =
  | { readonly reason: 'not-possible-now'; readonly status: string; readonly command: string }
  | { readonly reason: 'creation-refused'; readonly problems: readonly CreationProblem[] }
  | { readonly reason: 'boxes-refused'; readonly problems: readonly BoxProblem[] }
  | { readonly reason: 'unknown-sku'; readonly msku: string }
  | {
      readonly reason: 'packing-groups-do-not-match';
      readonly differences: readonly {
        readonly msku: string;
        readonly expected: number;
        readonly grouped: number;
      }[];
    }
  | { readonly reason: 'repeated-packing-group'; readonly packingGroupId: string }
  | {
      readonly reason: 'unknown-packing-group';
      readonly packingGroupId: string;
      readonly known: readonly string[];
    }
  | { readonly reason: 'unknown-shipment'; readonly shipmentId: string; readonly known: readonly string[] }
  | { readonly reason: 'packing-target-unclear' }
  | {
      readonly reason: 'boxes-do-not-match';
      readonly differences: readonly {
        readonly msku: string;
        readonly expected: number;
        readonly boxed: number;
      }[];
    }
  | { readonly reason: 'box-split'; readonly box: string }
  | {
      readonly reason: 'placement-does-not-add-up';
      readonly placementOptionId: string;
      readonly msku: string;
    }
  | {
      readonly reason: 'unknown-placement-option';
      readonly placementOptionId: string;
      readonly offered: readonly string[];
    }
  | { readonly reason: 'placement-expired'; readonly expiration: Instant }
  | { readonly reason: 'placement-still-valid'; readonly expiration: Instant }
  | { readonly reason: 'ship-date-required'; readonly shipmentIds: readonly string[] }
  | { readonly reason: 'ship-date-past'; readonly shipDate: string; readonly today: string }
  | {
      readonly reason: 'every-shipment-needs-a-selection';
      readonly missing: readonly string[];
      /** Selected more than once. */
      readonly repeated: readonly string[];
    }
  | { readonly reason: 'one-carrier-only'; readonly carriers: readonly string[] }
  | { readonly reason: 'boxes-needed'; readonly shipmentIds: readonly string[] }
  | { readonly reason: 'quote-needed'; readonly shipmentIds: readonly string[] }
  | { readonly reason: 'mode-does-not-fit'; readonly shippingMode: ShippingMode; readonly detail: string };
