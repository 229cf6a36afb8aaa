import type { CommandOf } from '#domain/inbound/plan/commands';
import { money } from '#domain/values/money';
import {
  created,
  groupsFormed,
  mugs,
  source,
  split,
  teaBox,
  teas,
  whole,
} from '#test/domain/inbound/plan/facts';

/** Commands that the plan of `facts.ts` could be given, each lawful in its place. */
export const create: CommandOf<'CreateInboundPlan'> = {
  ...created,
  type: 'CreateInboundPlan',
  shipmentLabels: true,
};
export const rename: CommandOf<'RenameInboundPlan'> = { type: 'RenameInboundPlan', name: 'Easter restock' };
export const changeItems: CommandOf<'ChangePlanItems'> = {
  type: 'ChangePlanItems',
  items: [{ ...mugs, quantity: 30 }, teas],
  boxes: [teaBox],
};
export const identify: CommandOf<'IdentifyItems'> = {
  type: 'IdentifyItems',
  items: [{ msku: 'MUG-BLUE', asin: 'B00MUGBLU2', fnsku: 'X001MUGNEW' }],
};
export const formGroups: CommandOf<'FormPackingGroups'> = { ...groupsFormed, type: 'FormPackingGroups' };
export const packGroup: CommandOf<'SetPackingInformation'> = {
  type: 'SetPackingInformation',
  packingGroupId: 'pg1',
  boxes: [teaBox],
};
export const packShipment: CommandOf<'SetPackingInformation'> = {
  type: 'SetPackingInformation',
  shipmentId: 'sh1',
  boxes: [...(split.shipments[0]?.boxes ?? []).slice(0, 1), { ...teaBox, name: 'T1' }],
};
export const offer: CommandOf<'OfferPlacementOptions'> = {
  type: 'OfferPlacementOptions',
  placementOptions: [split, whole],
  source,
};
export const expire: CommandOf<'ExpirePlacementOptions'> = { type: 'ExpirePlacementOptions', round: 1 };
export const confirmPlacement: CommandOf<'ConfirmPlacement'> = {
  type: 'ConfirmPlacement',
  placementOptionId: 'pl-split',
};
export const confirmTransportation: CommandOf<'ConfirmTransportation'> = {
  type: 'ConfirmTransportation',
  shippingMode: 'GROUND_SMALL_PARCEL',
  shippingSolution: 'AMAZON_PARTNERED_CARRIER',
  selections: [
    {
      shipmentId: 'sh1',
      transportationOptionId: 'to1',
      carrier: 'UPS',
      shipDate: '2026-03-05',
      quote: money('28.50', 'USD'),
      estimatedFees: { shipping: money('28.50', 'USD') },
    },
    {
      shipmentId: 'sh2',
      transportationOptionId: 'to2',
      carrier: 'UPS',
      shipDate: '2026-03-05',
      quote: money('14.25', 'USD'),
      estimatedFees: { shipping: money('14.25', 'USD') },
    },
  ],
};
export const acceptAndConfirm: CommandOf<'AcceptAndConfirm'> = {
  ...confirmTransportation,
  ...confirmPlacement,
  type: 'AcceptAndConfirm',
};
export const cancel: CommandOf<'CancelInboundPlan'> = { type: 'CancelInboundPlan' };
