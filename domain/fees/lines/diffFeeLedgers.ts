import { type FeeLedgerTotals, feeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { Amount, ComputedFee, FeeResult, Interval, Subject } from '#domain/fees/pricing/computedFee';
import { type ComputedTotal, rangeOf } from '#domain/fees/pricing/computedTotals';
import { add, negated, rounded } from '#domain/values/money';

/** A line that is told from the others of its month by its id, whichever computation it comes from. */
export interface IdentifiedLine extends ComputedFee {
  readonly id: string;
}

/** Two computations of the same month, line by line; every list in the order in which they were computed. */
export interface FeeLedgerDiff<Line extends IdentifiedLine> {
  readonly onlyBefore: readonly Line[];
  readonly onlyAfter: readonly Line[];
  readonly changed: readonly ChangedLine<Line>[];
  readonly unchanged: number;
  readonly before: FeeLedgerTotals;
  readonly after: FeeLedgerTotals;
  /** After less before, one a currency: the sum over all lines that can be compared. */
  readonly difference: readonly ComputedTotal[];
  /** The same of what is owed, without the residue of rounding. */
  readonly owedDifference: readonly ComputedTotal[];
  /** Lines that are not the same and of which no difference can be named, so that the sum is not the whole. */
  readonly notComparable: number;
}

export interface ChangedLine<Line extends IdentifiedLine> {
  /** Of the line before; the one after has another where it is for other days. */
  readonly id: string;
  readonly before: Line;
  readonly after: Line;
  readonly because: readonly Cause[];
  /** Between what after less before lies; absent where one of them is not computable, or in another currency. */
  readonly difference?: ComputedTotal;
}

/** What two computations of a line do not have in common. */
export type Cause = 'card' | 'rate' | 'rounding' | 'inputs' | 'period' | 'computability';

export function diffFeeLedgers<Line extends IdentifiedLine>(
  before: readonly Line[],
  after: readonly Line[],
): FeeLedgerDiff<Line> {
  const then = byId(before);
  const now = byId(after);
  const other = pairRecutLines(
    before.filter(({ id }) => !now.has(id)),
    after.filter(({ id }) => !then.has(id)),
  );
  const others = new Set(other.values());
  const onlyBefore = before.filter((line) => !now.has(line.id) && !other.has(line));
  const onlyAfter = after.filter((line) => !then.has(line.id) && !others.has(line));
  const inBoth = before.flatMap((was): readonly (readonly [Line, Line])[] => {
    const is = now.get(was.id) ?? other.get(was);
    return is === undefined ? [] : [[was, is]];
  });
  const changed = inBoth.flatMap(([was, is]) => (isSameResult(was, is) ? [] : [changedLine(was, is)]));
  const differing: readonly LineDifference[] = [
    ...onlyBefore.map(({ subject, result }) => ({ subject, by: negateRange(rangeOf(result)) })),
    ...onlyAfter.map(({ subject, result }) => ({ subject, by: rangeOf(result) })),
    ...changed.map(({ after: { subject }, difference }) => ({ subject, by: difference })),
  ];
  return {
    onlyBefore,
    onlyAfter,
    changed,
    unchanged: inBoth.length - changed.length,
    before: feeLedgerTotals(before),
    after: feeLedgerTotals(after),
    difference: sumsOf(differing),
    owedDifference: sumsOf(differing.filter(({ subject }) => !isResidue(subject))),
    notComparable: differing.filter(({ by }) => by === undefined).length,
  };
}

/** A line that is not the same in both, and by how much; not known where one of them is not computable. */
interface LineDifference {
  readonly subject: Subject;
  readonly by: ComputedTotal | undefined;
}

const byId = <Line extends IdentifiedLine>(lines: readonly Line[]): ReadonlyMap<string, Line> =>
  new Map(lines.map((line) => [line.id, line]));

/** Lines about the same in days that they share, the only ones of each: the month was cut in other parts. */
function pairRecutLines<Line extends IdentifiedLine>(
  before: readonly Line[],
  after: readonly Line[],
): ReadonlyMap<Line, Line> {
  const others = Map.groupBy(after, lineTopic);
  const found = new Map<Line, Line>();
  for (const [about, [was, ...more]] of Map.groupBy(before, lineTopic)) {
    const [is, ...rest] = others.get(about) ?? [];
    if (was === undefined || is === undefined || more.length + rest.length > 0) continue;
    if (was.period.from < is.period.until && is.period.from < was.period.until) found.set(was, is);
  }
  return found;
}

const lineTopic = ({ feeType, country, subject }: ComputedFee): string =>
  JSON.stringify([feeType, country, subject]);

/** Amounts to the cent; of what is no one amount everything, since the same range by another card is another doubt. */
function isSameResult({ result: one }: ComputedFee, { result: other }: ComputedFee): boolean {
  return one.kind === 'amount' && other.kind === 'amount'
    ? isSame(one.amount, other.amount)
    : isSame(one, other);
}

function changedLine<Line extends IdentifiedLine>(before: Line, after: Line): ChangedLine<Line> {
  const was = rangeOf(before.result);
  const is = rangeOf(after.result);
  const less = negateRange(was);
  const difference =
    less === undefined || is === undefined || less.least.code !== is.least.code ? undefined : sum([is, less]);
  return {
    id: before.id,
    before,
    after,
    because: causes(before, after),
    ...(difference !== undefined && { difference }),
  };
}

function causes(before: IdentifiedLine, after: IdentifiedLine): readonly Cause[] {
  const was = pricedResults(before.result);
  const is = pricedResults(after.result);
  const differs = (of: (each: Amount | Interval) => unknown) =>
    was.length > 0 && is.length > 0 && !isSame(was.map(of), is.map(of));
  const found: { readonly [Each in Cause]: boolean } = {
    card: differs(({ card, row }) => [card, row]),
    rate: differs(rateOf),
    rounding: differs(({ rounding }) => rounding),
    inputs: !isSame(before.inputs, after.inputs) || differs(({ quantity }) => quantity),
    period: !isSame(before.period, after.period),
    computability: before.result.kind !== after.result.kind,
  };
  // Its keys are the causes.
  return (Object.keys(found) as Cause[]).filter((cause) => found[cause]);
}

/** Of an interval the formula is all that says its rates. */
const rateOf = (each: Amount | Interval): string =>
  each.kind === 'amount' ? `${each.rate} / ${each.divisor}` : each.formula;

/** What cards made of the inputs; nothing where none could. */
function pricedResults(result: FeeResult): readonly (Amount | Interval)[] {
  const each = result.kind === 'candidates' ? result.candidates : [result];
  return each.filter((one) => one.kind === 'amount' || one.kind === 'interval');
}

const negateRange = (range: ComputedTotal | undefined): ComputedTotal | undefined =>
  range && { least: rounded(negated(range.most)), most: rounded(negated(range.least)) };

/** One a currency. */
function sumsOf(differing: readonly LineDifference[]): readonly ComputedTotal[] {
  const known = differing.flatMap(({ by }) => by ?? []);
  return [...Map.groupBy(known, ({ least }) => least.code).values()].map(sum);
}

const sum = (ranges: readonly ComputedTotal[]): ComputedTotal =>
  ranges.reduce((total, { least, most }) => ({
    least: rounded(add(total.least, least)),
    most: rounded(add(total.most, most)),
  }));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
