import { doubleChargeReasons } from '#domain/disputes/judging/causes/doubleCharges';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { excessVerdict, notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { allocateOwed } from '#domain/disputes/judging/matching/allocateOwed';
import { type Comparison, minus } from '#domain/disputes/judging/matching/comparison';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';
import type { Flag } from '#domain/fees/pricing/flag';
import { type Money, total } from '#domain/values/money';

/** What is owed for all rows of one fee of a shipment or month. */
export interface OwedTotal {
  /** Compares the sum of so many rows with what is owed for all. */
  readonly compare: (charged: Money, rows: number) => Comparison;
  /** Why the sum is too much, and the evidence. */
  readonly reasons: (charged: Money, owed: ComputedTotal) => Omit<Reasons, 'owed' | 'judgedBy'>;
  /** Why the amount owed may not hold, even when it equals the charge. */
  readonly flags?: readonly Flag[];
}

/** The settlements' rows of one fee, with their reimbursements and double charges. */
interface FeeTotal extends OwedTotal {
  readonly charges: readonly ChargedRow[];
  readonly reimbursementOf: (charge: ChargedRow) => Money;
  /** The row that already charged the same; `undefined` when there is none. */
  readonly firstChargeOf: (charge: ChargedRow) => ChargedRow | undefined;
}

/**
 * Compares all rows of one fee of a shipment or month with all that is owed, whatever day each was posted: settlements
 * spread them over days. Reimbursements come off first. Equal rows count as charged twice only when the others alone
 * are what is owed: two SKUs can cost the same.
 */
export function compareFeeTotal(fee: FeeTotal): (charge: ChargedRow) => Verdict {
  const { charges, reimbursementOf, firstChargeOf, compare, reasons, flags = [] } = fee;
  const [currency = '', ...others] = new Set(charges.map(({ amount }) => amount.code));
  if (others.length > 0) return () => notJudgedVerdict({ reason: 'several-currencies', what: 'charged' });
  const left = new Map(
    charges.map((charge) => [charge, { ...charge, amount: minus(charge.amount, reimbursementOf(charge)) }]),
  );
  const agrees: Verdict =
    flags.length > 0 ? { kind: 'in-doubt', why: { reason: 'flagged', flags } } : { kind: 'agrees' };
  const leftOf = (charge: ChargedRow) => left.get(charge) ?? charge;
  const all = sumOf([...left.values()], currency);
  const comparison = compare(all, charges.length);
  switch (comparison.kind) {
    case 'not-judged':
      return () => comparison;
    case 'agrees':
      return () => agrees;
    case 'less': {
      const shareOf = allocateOwed([...left.values()], comparison.owed);
      return (charge) => ({ kind: 'less', by: minus(shareOf(leftOf(charge)).least, leftOf(charge).amount) });
    }
    case 'more': {
      const single = charges.filter((charge) => firstChargeOf(charge) === undefined);
      if (compare(sumOf(single.map(leftOf), currency), single.length).kind === 'agrees')
        return (charge) => {
          const again = doubleChargeReasons(charge, firstChargeOf(charge));
          return again === undefined ? agrees : excessVerdict(again);
        };
      const shareOf = allocateOwed([...left.values()], comparison.owed);
      const shown = { ...reasons(all, comparison.owed), rows: charges.length };
      return (charge) => excessVerdict({ ...shown, judgedBy: 'events', owed: shareOf(leftOf(charge)) });
    }
  }
}

const sumOf = (charges: readonly ChargedRow[], currency: string): Money =>
  total(
    charges.map(({ amount }) => amount),
    currency,
  );
