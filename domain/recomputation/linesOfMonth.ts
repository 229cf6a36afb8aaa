import { type ComputedFeeType, computedFeeTypes } from '#domain/fees/computedFee';
import { agedLines } from '#domain/recomputation/agedLines';
import { awdHandlingLines } from '#domain/recomputation/awdHandlingLines';
import { awdStorageLines } from '#domain/recomputation/awdStorageLines';
import { defectLines } from '#domain/recomputation/defectLines';
import { fulfilmentLines } from '#domain/recomputation/fulfilmentLines';
import { lowInventoryLines } from '#domain/recomputation/lowInventoryLines';
import { overageLines } from '#domain/recomputation/overageLines';
import { placementLines } from '#domain/recomputation/placementLines';
import { prepLines } from '#domain/recomputation/prepLines';
import type { LinesOfMonth } from '#domain/recomputation/recomputedLine';
import { removalLines } from '#domain/recomputation/removalLines';
import { storageLines } from '#domain/recomputation/storageLines';
import { subscriptionLines } from '#domain/recomputation/subscriptionLines';
import { utilizationLines } from '#domain/recomputation/utilizationLines';

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
