import { awdHandlingLines } from '#domain/fees/lines/awd/awdHandlingLines';
import { awdStorageLines } from '#domain/fees/lines/awd/awdStorageLines';
import { defectLines } from '#domain/fees/lines/inbound/defectLines';
import { placementLines } from '#domain/fees/lines/inbound/placementLines';
import { prepLines } from '#domain/fees/lines/inbound/prepLines';
import type { LinesOfMonth } from '#domain/fees/lines/recomputedLine';
import { removalLines } from '#domain/fees/lines/removed/removalLines';
import { fulfilmentLines } from '#domain/fees/lines/sold/fulfilmentLines';
import { lowInventoryLines } from '#domain/fees/lines/sold/lowInventoryLines';
import { agedLines } from '#domain/fees/lines/stored/agedLines';
import { overageLines } from '#domain/fees/lines/stored/overageLines';
import { storageLines } from '#domain/fees/lines/stored/storageLines';
import { utilizationLines } from '#domain/fees/lines/stored/utilizationLines';
import { subscriptionLines } from '#domain/fees/lines/subscriptionLines';
import { type ComputedFeeType, computedFeeTypes } from '#domain/values/feeType';

/** How lines of these types are recomputed. */
interface FeeKind {
  readonly feeTypes: readonly ComputedFeeType[];
  readonly linesOfMonth: LinesOfMonth;
}

/** Every kind of fee that is recomputed from events, in the order of a month's lines. */
export const feeKinds: readonly FeeKind[] = [
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
