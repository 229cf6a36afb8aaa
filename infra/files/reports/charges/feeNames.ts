import { type ComputedFeeType, computedFeeTypes, type FeeType, feeTypes } from '#domain/values/feeType';
import { type Gap, withoutGaps } from '#domain/values/gap';
import { headerKey } from '#infra/files/reports/columns';

/** Our fee types by what Amazon's settlements of several years call them. */
const names: {
  readonly [Type in FeeType | ComputedFeeType]: readonly [string, ...(readonly string[])] | Gap;
} = {
  [feeTypes.shipping]: [
    'FBA Amazon-Partnered Carrier Shipment Fee',
    'Inbound Transportation Fee',
    'FBA Inbound Transportation Fee',
  ],
  [feeTypes.placement]: ['FBA Inbound Placement Service Fee', 'Inventory Placement Service Fee'],
  [feeTypes.prep]: ['FBA Prep Service Fee'],
  [feeTypes.label]: ['FBA Label Service Fee', 'FBA Prep Fee: Labeling'],
  [computedFeeTypes.manualProcessing]: ['FBA Manual Processing Fee', 'Manual Processing Fee'],
  [computedFeeTypes.inboundDefect]: ['FBA Inbound Defect Fee', 'Inbound Defect Fee - Unplanned Service'],
  [computedFeeTypes.storage]: [
    'FBA Storage Fee',
    'FBA Inventory Storage Fee',
    'Storage Fee',
    'FBA Monthly Storage Fee',
  ],
  [computedFeeTypes.utilization]: ['FBA Storage Utilization Surcharge', 'Storage Utilization Surcharge'],
  [computedFeeTypes.overage]: ['FBA Storage Overage Fee', 'FBA Inventory Storage Overage Fee'],
  [computedFeeTypes.aged]: ['FBA Long-Term Storage Fee', 'FBA Aged Inventory Surcharge'],
  [computedFeeTypes.lowInventory]: ['FBA Low-Inventory-Level Fee', 'Low-Inventory-Level Fee'],
  /** As Amazon announced them: no settlement with one has been seen (unverified). */
  [computedFeeTypes.fuel]: ['FBA Fuel and Logistics Surcharge', 'FBA Fuel and Inflation Surcharge'],
  [computedFeeTypes.fulfilment]: ['FBA Per Unit Fulfillment Fee'],
  [computedFeeTypes.removal]: ['FBA Removal Fee', 'FBA Removal Order: Return Fee', 'RemovalComplete'],
  [computedFeeTypes.disposal]: ['FBA Disposal Fee', 'FBA Removal Order: Disposal Fee', 'DisposalComplete'],
  [computedFeeTypes.liquidation]: [
    'FBA Liquidation Fee',
    'Liquidations Processing Fee',
    'Liquidations Referral Fee',
    'Liquidations Brokerage Fee',
  ],
  [computedFeeTypes.awdStorage]: ['AWD Storage Fee'],
  [computedFeeTypes.awdProcessing]: ['AWD Processing Fee'],
  [computedFeeTypes.awdTransport]: ['AWD Transportation Fee'],
  [computedFeeTypes.multiChannel]: { none: 'no settlement with it under a name of its own has been seen' },
  [computedFeeTypes.subscription]: ['Subscription', 'Subscription Fee'],
};

const byName = new Map(
  [...withoutGaps<readonly string[]>(names)].flatMap(([feeType, texts]) =>
    texts.map((text) => [headerKey(text), feeType] as const),
  ),
);

/** A reversal is of the fee that it reverses: its amount says that it is one. */
export const feeKey = (text: string): string => headerKey(text).replace(/reversal$/, '');

/** Our fee type for Amazon's text, where it is known: with or without spaces and hyphens, also of a reversal. */
export const knownFeeType = (text: string): string | undefined => byName.get(feeKey(text));
