import { type ComputedFeeType, computedFeeTypes } from '#domain/fees/computedFee';
import { agedLines } from '#domain/recomputation/agedLines';
import { overageLines } from '#domain/recomputation/overageLines';
import type { LinesOfMonth } from '#domain/recomputation/recomputedLine';
import { storageLines } from '#domain/recomputation/storageLines';

/** How lines of these types are recomputed. */
interface KindOfFee {
  readonly feeTypes: readonly ComputedFeeType[];
  readonly linesOfMonth: LinesOfMonth;
}

/** Every kind of fee that is recomputed from events, in the order of a month's lines. */
export const kindsOfFees: readonly KindOfFee[] = [
  { feeTypes: [computedFeeTypes.storage], linesOfMonth: storageLines },
  { feeTypes: [computedFeeTypes.aged], linesOfMonth: agedLines },
  { feeTypes: [computedFeeTypes.overage], linesOfMonth: overageLines },
];
