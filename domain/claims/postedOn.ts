import type { ChargedRow } from '#domain/claims/chargedRow';
import { computedFeeTypes } from '#domain/fees/computedFee';
import { daysOf } from '#domain/fees/month';

/**
 * When a charge was posted, in the marketplace: as its report says, else the first day of the next month for storage over the
 * limit, whose report names the days that were over (rulebook 20). Of other fees it is not known.
 */
export const postedOn = ({ postedOn: said, feeType, from }: ChargedRow): string | undefined =>
  said ?? (feeType === computedFeeTypes.overage ? daysOf(from.slice(0, 7)).until : undefined);
