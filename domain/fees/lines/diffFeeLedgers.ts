import { type FeeLedgerTotals, feeLedgerTotals } from '#domain/fees/lines/feeLedgerTotals';
import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { Amount, ComputedFee, FeeResult, Interval, Subject } from '#domain/fees/pricing/computedFee';
import { type ComputedTotal, rangeOf } from '#domain/fees/pricing/computedTotals';
import { add, negated, rounded } from '#domain/values/money';

/** A line whose id is the same in every computation of its month. */
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
  /** The same difference of the amounts owed, without the residue of rounding. */
  readonly owedDifference: readonly ComputedTotal[];
  /** Lines that differ by an unknown amount, so that the difference is incomplete. */
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
  const beforeById = byId(before);
  const afterById = byId(after);
  const recutLines = pairRecutLines(
    before.filter(({ id }) => !afterById.has(id)),
    after.filter(({ id }) => !beforeById.has(id)),
  );
  const recutAfter = new Set(recutLines.values());
  const onlyBefore = before.filter((line) => !afterById.has(line.id) && !recutLines.has(line));
  const onlyAfter = after.filter((line) => !beforeById.has(line.id) && !recutAfter.has(line));
  const inBoth = before.flatMap((lineBefore): readonly (readonly [Line, Line])[] => {
    const lineAfter = afterById.get(lineBefore.id) ?? recutLines.get(lineBefore);
    return lineAfter === undefined ? [] : [[lineBefore, lineAfter]];
  });
  const changed = inBoth.flatMap(([lineBefore, lineAfter]) =>
    isSameResult(lineBefore, lineAfter) ? [] : [changedLine(lineBefore, lineAfter)],
  );
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

/** Pairs lines of one topic and overlapping days when each computation has only one: the month was split differently. */
function pairRecutLines<Line extends IdentifiedLine>(
  before: readonly Line[],
  after: readonly Line[],
): ReadonlyMap<Line, Line> {
  const afterByTopic = Map.groupBy(after, lineTopic);
  const pairs = new Map<Line, Line>();
  for (const [about, [lineBefore, ...more]] of Map.groupBy(before, lineTopic)) {
    const [lineAfter, ...rest] = afterByTopic.get(about) ?? [];
    if (lineBefore === undefined || lineAfter === undefined || more.length + rest.length > 0) continue;
    if (lineBefore.period.from < lineAfter.period.until && lineAfter.period.from < lineBefore.period.until)
      pairs.set(lineBefore, lineAfter);
  }
  return pairs;
}

const lineTopic = ({ feeType, country, subject }: ComputedFee): string =>
  JSON.stringify([feeType, country, subject]);

/**
 * Compares amounts to the cent. Other results must be equal in every field: the same range by another card is another
 * doubt.
 */
function isSameResult({ result: one }: ComputedFee, { result: other }: ComputedFee): boolean {
  return one.kind === 'amount' && other.kind === 'amount'
    ? isSame(one.amount, other.amount)
    : isSame(one, other);
}

function changedLine<Line extends IdentifiedLine>(before: Line, after: Line): ChangedLine<Line> {
  const lineBefore = rangeOf(before.result);
  const lineAfter = rangeOf(after.result);
  const negatedBefore = negateRange(lineBefore);
  const difference =
    negatedBefore === undefined ||
    lineAfter === undefined ||
    negatedBefore.least.code !== lineAfter.least.code
      ? undefined
      : sum([lineAfter, negatedBefore]);
  return {
    id: before.id,
    before,
    after,
    because: causes(before, after),
    ...(difference !== undefined && { difference }),
  };
}

function causes(before: IdentifiedLine, after: IdentifiedLine): readonly Cause[] {
  const lineBefore = pricedResults(before.result);
  const lineAfter = pricedResults(after.result);
  const differs = (fieldOf: (each: Amount | Interval) => unknown) =>
    lineBefore.length > 0 && lineAfter.length > 0 && !isSame(lineBefore.map(fieldOf), lineAfter.map(fieldOf));
  const differences: { readonly [Each in Cause]: boolean } = {
    card: differs(({ card, row }) => [card, row]),
    rate: differs(rateOf),
    rounding: differs(({ rounding }) => rounding),
    inputs: !isSame(before.inputs, after.inputs) || differs(({ quantity }) => quantity),
    period: !isSame(before.period, after.period),
    computability: before.result.kind !== after.result.kind,
  };
  // Its keys are the causes.
  return (Object.keys(differences) as Cause[]).filter((cause) => differences[cause]);
}

/** An interval states its rates only in its formula. */
const rateOf = (each: Amount | Interval): string =>
  each.kind === 'amount' ? `${each.rate} / ${each.divisor}` : each.formula;

/** The priced results of a line; empty if it is not computable. */
function pricedResults(result: FeeResult): readonly (Amount | Interval)[] {
  const each = result.kind === 'candidates' ? result.candidates : [result];
  return each.filter((one) => one.kind === 'amount' || one.kind === 'interval');
}

const negateRange = (range: ComputedTotal | undefined): ComputedTotal | undefined =>
  range && { least: rounded(negated(range.most)), most: rounded(negated(range.least)) };

/** One a currency. */
function sumsOf(differing: readonly LineDifference[]): readonly ComputedTotal[] {
  const knownDifferences = differing.flatMap(({ by }) => by ?? []);
  return [...Map.groupBy(knownDifferences, ({ least }) => least.code).values()].map(sum);
}

const sum = (ranges: readonly ComputedTotal[]): ComputedTotal =>
  ranges.reduce((total, { least, most }) => ({
    least: rounded(add(total.least, least)),
    most: rounded(add(total.most, most)),
  }));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
