import Big from 'big.js';
import type { ComputedFee, FeeResult } from '#domain/fees/pricing/computedFee';
import { add, type Money, money, rounded } from '#domain/values/money';

/** The sum of lines in one currency. The ends differ when a line has a range or candidates. */
export interface ComputedTotal {
  readonly least: Money;
  readonly most: Money;
}

export interface ComputedTotals {
  readonly totals: readonly ComputedTotal[];
  /** The number of lines that the totals lack. */
  readonly notComputable: number;
}

/** Sums the rounded lines of each currency. */
export function computedTotals(lines: readonly ComputedFee[]): ComputedTotals {
  const byCurrency = new Map<string, ComputedTotal>();
  let notComputable = 0;
  for (const { result } of lines) {
    const range = rangeOf(result);
    if (range === undefined) {
      notComputable += 1;
      continue;
    }
    const { code } = range.least;
    const sum = byCurrency.get(code) ?? { least: money('0', code), most: money('0', code) };
    byCurrency.set(code, { least: add(sum.least, range.least), most: add(sum.most, range.most) });
  }
  const totals = [...byCurrency.values()].map(({ least, most }) => ({
    least: rounded(least),
    most: rounded(most),
  }));
  return { totals, notComputable };
}

/** The range of a result; `undefined` when it, or one of its candidates, is not computable. */
export function rangeOf(result: FeeResult): ComputedTotal | undefined {
  switch (result.kind) {
    case 'amount':
      return { least: result.amount, most: result.amount };
    case 'interval':
      return { least: result.least, most: result.most };
    case 'not-computable':
      return undefined;
    case 'candidates': {
      const ranges = result.candidates.map((each) => (each.kind === 'no-fee' ? 'nothing' : rangeOf(each)));
      const known = ranges.filter((each) => typeof each === 'object');
      const [first] = known;
      if (first === undefined || ranges.includes(undefined)) return undefined;
      const nothing = ranges.includes('nothing') ? [money('0', first.least.code)] : [];
      return {
        least: extreme(-1, [...nothing, ...known.map(({ least }) => least)], first.least),
        most: extreme(1, [...nothing, ...known.map(({ most }) => most)], first.most),
      };
    }
  }
}

const extreme = (sign: -1 | 1, amounts: readonly Money[], first: Money): Money =>
  amounts.reduce((found, each) => (new Big(each.amount).cmp(found.amount) === sign ? each : found), first);
