import { type ComputedFeeType, computedFeeTypes } from '#domain/fees/computedFee';
import { awdHandlingLines } from '#domain/recomputation/awd/awdHandlingLines';
import { awdStorageLines } from '#domain/recomputation/awd/awdStorageLines';
import { defectLines } from '#domain/recomputation/inbound/defectLines';
import { placementLines } from '#domain/recomputation/inbound/placementLines';
import { prepLines } from '#domain/recomputation/inbound/prepLines';
import type { LinesOfMonth } from '#domain/recomputation/recomputedLine';
import { removalLines } from '#domain/recomputation/removed/removalLines';
import { fulfilmentLines } from '#domain/recomputation/sold/fulfilmentLines';
import { lowInventoryLines } from '#domain/recomputation/sold/lowInventoryLines';
import { agedLines } from '#domain/recomputation/stored/agedLines';
import { overageLines } from '#domain/recomputation/stored/overageLines';
import { storageLines } from '#domain/recomputation/stored/storageLines';
import { utilizationLines } from '#domain/recomputation/stored/utilizationLines';
import { subscriptionLines } from '#domain/recomputation/subscriptionLines';

/** How lines of these types are recomputed. */
interface KindOfFee {
  readonly feeTypes: readonly ComputedFeeType[];
  readonly linesOfMonth: LinesOfMonth;
}

/** Every kind of fee that is recomputed from events, in the order of a month's lines. */
export const kindsOfFees: readonly KindOfFee[] = [
  { feeTypes: [computedFeeTypes.storage], linesOfMonth: storageLines },
  { feeTypes: [computedFeeTypes.utilization], linesOfMonth: utilizationLines },
  { feeTypes: [computedFeeTypes.aged], linesOfMonth: agedLines },
  { feeTypes: [computedFeeTypes.overage], linesOfMonth: overageLines },
  {
    feeTypes: [computedFeeTypes.fulfilment, computedFeeTypes.multiChannel, computedFeeTypes.fuel],
    linesOfMonth: fulfilmentLines,
  },
  { feeTypes: [computedFeeTypes.lowInventory], linesOfMonth: lowInventoryLines },
  {
    feeTypes: [computedFeeTypes.removal, computedFeeTypes.disposal, computedFeeTypes.liquidation],
    linesOfMonth: removalLines,
  },
  { feeTypes: [computedFeeTypes.placement], linesOfMonth: placementLines },
  { feeTypes: [computedFeeTypes.inboundDefect], linesOfMonth: defectLines },
  { feeTypes: [computedFeeTypes.prep, computedFeeTypes.label], linesOfMonth: prepLines },
  { feeTypes: [computedFeeTypes.awdStorage], linesOfMonth: awdStorageLines },
  {
    feeTypes: [computedFeeTypes.awdProcessing, computedFeeTypes.awdTransport],
    linesOfMonth: awdHandlingLines,
  },
  { feeTypes: [computedFeeTypes.subscription], linesOfMonth: subscriptionLines },
];
