import type { Amount, ComputedFee, FeeResult, Interval } from '#domain/fees/computedFee';
import {
  type ComputedTotal,
  type ComputedTotals,
  computedTotals,
  rangeOf,
} from '#domain/fees/computedTotals';
import { add, negated, rounded } from '#domain/money';

/** A line that is told from the others of its month by its id, whichever computation it comes from. */
export interface Identified extends ComputedFee {
  readonly id: string;
}

/** Two computations of the same month, line by line; every list in the order of the ids. */
export interface LedgerDiff<Line extends Identified> {
  readonly onlyBefore: readonly Line[];
  readonly onlyAfter: readonly Line[];
  readonly changed: readonly ChangedLine<Line>[];
  readonly unchanged: number;
  readonly before: ComputedTotals;
  readonly after: ComputedTotals;
  /** After less before, one a currency: the sum over all lines that can be compared. */
  readonly difference: readonly ComputedTotal[];
  /** Lines that are not the same and of which no difference can be named, so that the sum is not the whole. */
  readonly notComparable: number;
}

export interface ChangedLine<Line extends Identified> {
  readonly id: string;
  readonly before: Line;
  readonly after: Line;
  readonly because: readonly Cause[];
  /** Between what after less before lies; absent where one of them is not computable, or in another currency. */
  readonly difference?: ComputedTotal;
}

/** What two computations of a line do not have in common. */
export type Cause = 'card' | 'rate' | 'rounding' | 'inputs' | 'computability';

export function diff<Line extends Identified>(
  before: readonly Line[],
  after: readonly Line[],
): LedgerDiff<Line> {
  const then = byId(before);
  const now = byId(after);
  const onlyBefore = inOrder(before.filter(({ id }) => !now.has(id)));
  const onlyAfter = inOrder(after.filter(({ id }) => !then.has(id)));
  const inBoth = inOrder(before).flatMap((was): readonly (readonly [Line, Line])[] => {
    const is = now.get(was.id);
    return is === undefined ? [] : [[was, is]];
  });
  const changed = inBoth.flatMap(([was, is]) => (comesToTheSame(was, is) ? [] : [changedLine(was, is)]));
  const differences = [
    ...onlyBefore.map(({ result }) => rangeOf(result)).map((range) => range && minus(range)),
    ...onlyAfter.map(({ result }) => rangeOf(result)),
    ...changed.map(({ difference }) => difference),
  ];
  const comparable = differences.filter((each) => each !== undefined);
  return {
    onlyBefore,
    onlyAfter,
    changed,
    unchanged: inBoth.length - changed.length,
    before: computedTotals(before),
    after: computedTotals(after),
    difference: [...Map.groupBy(comparable, ({ least }) => least.code).values()].map(sum),
    notComparable: differences.length - comparable.length,
  };
}

const byId = <Line extends Identified>(lines: readonly Line[]): ReadonlyMap<string, Line> =>
  new Map(lines.map((line) => [line.id, line]));

const inOrder = <Line extends Identified>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Amounts to the cent; of what is no one amount everything, since the same range by another card is another doubt. */
function comesToTheSame({ result: one }: ComputedFee, { result: other }: ComputedFee): boolean {
  return one.kind === 'amount' && other.kind === 'amount'
    ? isSame(one.amount, other.amount)
    : isSame(one, other);
}

function changedLine<Line extends Identified>(before: Line, after: Line): ChangedLine<Line> {
  const was = rangeOf(before.result);
  const is = rangeOf(after.result);
  const difference =
    was === undefined || is === undefined || was.least.code !== is.least.code
      ? undefined
      : sum([is, minus(was)]);
  return {
    id: before.id,
    before,
    after,
    because: causes(before, after),
    ...(difference !== undefined && { difference }),
  };
}

function causes(before: Identified, after: Identified): readonly Cause[] {
  const was = priced(before.result);
  const is = priced(after.result);
  const differs = (of: (each: Amount | Interval) => unknown) =>
    was.length > 0 && is.length > 0 && !isSame(was.map(of), is.map(of));
  const found: { readonly [Each in Cause]: boolean } = {
    card: differs(({ card, row }) => [card, row]),
    rate: differs(rateOf),
    rounding: differs(({ rounding }) => rounding),
    inputs: !isSame(before.inputs, after.inputs) || differs(({ quantity }) => quantity),
    computability: before.result.kind !== after.result.kind,
  };
  // Its keys are the causes.
  return (Object.keys(found) as Cause[]).filter((cause) => found[cause]);
}

/** Of an interval the formula is all that says its rates. */
const rateOf = (each: Amount | Interval): string =>
  each.kind === 'amount' ? `${each.rate} / ${each.divisor}` : each.formula;

/** What cards made of the inputs; nothing where none could. */
function priced(result: FeeResult): readonly (Amount | Interval)[] {
  const each = result.kind === 'candidates' ? result.candidates : [result];
  return each.filter((one) => one.kind === 'amount' || one.kind === 'interval');
}

const minus = ({ least, most }: ComputedTotal): ComputedTotal => ({
  least: rounded(negated(most)),
  most: rounded(negated(least)),
});

const sum = (ranges: readonly ComputedTotal[]): ComputedTotal =>
  ranges.reduce((total, { least, most }) => ({
    least: rounded(add(total.least, least)),
    most: rounded(add(total.most, most)),
  }));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
