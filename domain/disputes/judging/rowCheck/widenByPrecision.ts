import Big from 'big.js';
import type { PrintedFigure } from '#domain/disputes/judging/printedFigures';
import type { Candidates, ComputedFee, FeeResult, Interval } from '#domain/fees/pricing/computedFee';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { formatEndProduct } from '#domain/fees/pricing/formatProduct';
import { zero } from '#domain/values/money';

/**
 * Prices rounded figures as a range, from the least to the most that they can stand for, so that rounding in a report
 * never counts as a difference.
 */
export function widenByPrecision(
  figures: readonly PrintedFigure[],
  fees: (...figures: readonly Big[]) => readonly ComputedFee[],
): readonly ComputedFee[] {
  const least = fees(...figures.map(({ figure, precision }) => atLeastZero(figure.minus(precision))));
  const most = fees(...figures.map(({ figure, precision }) => figure.plus(precision)));
  const asTheyStand = fees(...figures.map(({ figure }) => figure));
  // A printed 0 may stand for a little, so the fee of the highest figures may be owed.
  const possible = asTheyStand.length < most.length ? most : asTheyStand;
  return possible.map((fee, at) => ({
    ...fee,
    inputs: { ...fee.inputs, ...highestRate(fee.result) },
    result: widenResult(fee.result, least[at]?.result, most[at]?.result),
  }));
}

/** A range has no rate of its own, so the inputs keep it. */
function highestRate(result: FeeResult) {
  const [rate] = (result.kind === 'candidates' ? result.candidates : [result])
    .flatMap((each) => (each.kind === 'amount' ? [each.rate] : []))
    .sort((one, other) => new Big(other).cmp(one));
  return rate === undefined ? {} : { rate };
}

const atLeastZero = (figure: Big): Big => (figure.lt('0') ? new Big('0') : figure);

type Candidate = Candidates['candidates'][number];

function widenResult(result: FeeResult, low: FeeResult | undefined, high: FeeResult | undefined): FeeResult {
  if (result.kind !== 'candidates') return widenCandidate(result, low, high);
  return {
    ...result,
    candidates: result.candidates.map((each, at) =>
      each.kind === 'no-fee' ? each : widenCandidate(each, candidateOf(low, at), candidateOf(high, at)),
    ),
  };
}

const candidateOf = (result: FeeResult | undefined, at: number): Candidate | undefined =>
  result?.kind === 'candidates' ? result.candidates[at] : result;

/** When the lower figures give no fee, the range begins at 0. */
function widenCandidate(
  result: Exclude<FeeResult, Candidates>,
  low: FeeResult | Candidate | undefined,
  high: FeeResult | Candidate | undefined,
): Exclude<FeeResult, Candidates> {
  const most = rangeIn(high)?.most;
  if (result.kind === 'not-computable' || most === undefined) return result;
  const least = rangeIn(low)?.least ?? zero(most.code);
  if (least.amount === most.amount) return result;
  const leastOf = low && formatEndProduct(low, 'least');
  const mostOf = high && formatEndProduct(high, 'most');
  const { card, row, source, grade, unverified, rounding, flagged, formula, quantity } = result;
  const interval: Interval = {
    kind: 'interval',
    card,
    row,
    source,
    grade,
    unverified,
    rounding,
    formula: `${formula}, as far as the printed figures say`,
    quantity,
    least,
    most,
    ...(leastOf !== undefined && { leastOf }),
    ...(mostOf !== undefined && { mostOf }),
  };
  return flagged === undefined ? interval : { ...interval, flagged };
}

const rangeIn = (result: FeeResult | Candidate | undefined) =>
  result === undefined || result.kind === 'no-fee' ? undefined : rangeOf(result);
