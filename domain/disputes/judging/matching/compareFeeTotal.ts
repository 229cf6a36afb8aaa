import { doubleChargeReasons } from '#domain/disputes/judging/causes/doubleCharges';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { excessVerdict, notJudgedVerdict, type Verdict } from '#domain/disputes/judging/judgement';
import { allocateOwed } from '#domain/disputes/judging/matching/allocateOwed';
import { type Comparison, minus } from '#domain/disputes/judging/matching/comparison';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';
import type { Flag } from '#domain/fees/pricing/flag';
import { type Money, total } from '#domain/values/money';

/** What is owed for all rows of one fee of a shipment, or of a month. */
export interface OwedTotal {
  /** What so many of its rows come to, held against what is owed of all. */
  readonly compare: (charged: Money, rows: number) => Comparison;
  /** Why it is too much, and what shows it. */
  readonly reasons: (charged: Money, owed: ComputedTotal) => Omit<Reasons, 'owed' | 'judgedBy'>;
  /** Why what is owed may not hold, although it is what was charged. */
  readonly flags?: readonly Flag[];
}

/** What settlements took for it, and what is known of these rows. */
interface FeeTotal extends OwedTotal {
  readonly charges: readonly ChargedRow[];
  readonly reimbursementOf: (charge: ChargedRow) => Money;
  /** What a row charges again, if any. */
  readonly firstChargeOf: (charge: ChargedRow) => ChargedRow | undefined;
}

/**
 * All rows of one fee of a shipment or month against all that is owed of it, whenever each was posted: a settlement spreads them
 * over days as it likes. What was given back is off before they are compared. Rows alike are charged twice only where the others
 * alone are what is owed: two SKUs can well cost the same.
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
