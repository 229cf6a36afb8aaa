import type { ComputedFee, Subject } from '#domain/fees/pricing/computedFee';
import { overageMonth } from '#domain/fees/pricing/overageMonth';
import { daysOf } from '#domain/values/month';

/** Whether a line is what rounding leaves, which is part of what is published and not of what is owed. */
export const isResidue = (subject: Subject): boolean => subject['residue'] !== undefined;

/**
 * The residue of rounding: the month rounded once, as Amazon's pages state it (published), less its days rounded one by one
 * (owed). With this line the lines sum to the published amount, without it to the owed one (rule 19).
 *
 * @param lines of one storage type's days
 * @returns none where nothing differs, or a day has no one amount
 */
export function residueLine(lines: readonly ComputedFee[], month: string): readonly ComputedFee[] {
  const [first] = lines;
  const total = overageMonth(lines);
  if (first?.result.kind !== 'amount' || total === undefined || Number(total.residue.amount) === 0) return [];
  const { owed, published, residue } = total;
  const { feeType, country, subject, result } = first;
  return [
    {
      ...{ feeType, country, period: daysOf(month) },
      subject: { ...subject, residue: 'of rounding' },
      inputs: { owed: owed.amount, published: published.amount },
      result: {
        ...result,
        formula: `${published.amount} all days together, less ${owed.amount} each rounded`,
        ...{ quantity: '1', rate: residue.amount, divisor: '1' },
        exact: residue.amount,
        amount: residue,
      },
    },
  ];
}
