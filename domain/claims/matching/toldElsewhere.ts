import { type ChargedRow, settlement } from '#domain/claims/chargedRow';
import { isSameSubject } from '#domain/claims/matching/sameSubject';
import { computedFeeTypes } from '#domain/fees/computedFee';

/** Whether it is said what a row is for: a settlement says when it paid, and of some fees no more. */
export const saysWhatFor = ({ report, feeType, subject }: ChargedRow): boolean =>
  report !== settlement ||
  feeType === computedFeeTypes.subscription ||
  subject.shipmentConfirmationId !== undefined;

/**
 * Why a row of a settlement is not held against our lines: other reports tell the same money by what it is for, and counted
 * from both a charge would be claimed twice.
 *
 * @returns for a row, why not; `undefined` where it can be judged
 */
export function toldElsewhere(rows: readonly ChargedRow[]): (row: ChargedRow) => string | undefined {
  const detailed = Map.groupBy(
    rows.filter(({ report, kind }) => report !== settlement && kind === 'charge'),
    ({ feeType }) => feeType,
  );
  return (row) => {
    const { report, feeType, subject } = row;
    if (!saysWhatFor(row))
      return 'a settlement does not say which days it charged for: its fee is judged by the report of that fee';
    if (report !== settlement) return undefined;
    const again = detailed.get(feeType)?.find((each) => isSameSubject(each.subject, subject));
    return again && `${again.report} tells the same charge, and is judged`;
  };
}
