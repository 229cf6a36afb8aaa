import { type ChargedRow, settlement } from '#domain/claims/chargedRow';
import { isSameSubject, named } from '#domain/claims/sameSubject';
import { computedFeeTypes } from '#domain/fees/computedFee';

/**
 * Why a row of a settlement is not held against our lines: a settlement says when it paid, not what for. Other reports tell
 * the same money by what it is for; counted from both, a charge would be claimed twice.
 *
 * @returns for a row, why not; `undefined` where it can be judged
 */
export function toldElsewhere(rows: readonly ChargedRow[]): (row: ChargedRow) => string | undefined {
  const detailed = Map.groupBy(
    rows.filter(({ report, kind }) => report !== settlement && kind === 'charge'),
    ({ feeType }) => feeType,
  );
  return ({ report, feeType, subject }) => {
    if (report !== settlement || feeType === computedFeeTypes.subscription) return undefined;
    if (named(subject, 'shipmentConfirmationId') === undefined)
      return 'a settlement does not say which days it charged for: its fee is judged by the report of that fee';
    const again = detailed.get(feeType)?.find((each) => isSameSubject(each.subject, subject));
    return again && `${again.report} tells the same charge, and is judged`;
  };
}
