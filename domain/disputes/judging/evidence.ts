import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Doubt } from '#domain/disputes/judging/reasons';
import type { Amount, ComputedFee, Interval } from '#domain/fees/pricing/computedFee';
import { distinctFlags, type Flag } from '#domain/fees/pricing/flag';
import { distinct } from '#domain/values/distinct';

/** A fee that charges are compared with, and how to find it again. */
export interface TraceableFee extends ComputedFee {
  /** The id that `lading explain` takes. */
  readonly id?: string;
  readonly evidence?: readonly string[];
}

/** The most entries, and characters of one, that a dispute records. */
const most = 1000;
const longest = 300;

/**
 * The evidence of a difference: the recorded row, further evidence, the rows of the rate cards, our lines and their
 * events.
 */
export const evidenceOf = (
  { event }: ChargedRow,
  lines: readonly TraceableFee[],
  others: readonly string[],
): readonly string[] =>
  [
    ...new Set([
      ...(event === undefined ? [] : [event]),
      ...others,
      ...pricedResults(lines).map(({ card, row }) => `card: ${card}; row: ${row}`),
      ...lines.flatMap(({ id }) => (id === undefined ? [] : [`line: ${id}`])),
      ...lines.flatMap(({ evidence = [] }) => evidence),
    ]),
  ]
    .slice(0, most)
    .map((each) => each.slice(0, longest));

/** What the cards state without a page of Amazon's own; equal doubts count once. */
export const cardDoubts = (lines: readonly TraceableFee[]): readonly Doubt[] =>
  distinct(
    pricedResults(lines).flatMap(({ card, grade, unverified, flagged }) => [
      ...(grade === 'A' && !unverified ? [] : [{ doubt: 'grade' as const, card, grade, unverified }]),
      ...(flagged === undefined ? [] : [{ doubt: 'flagged' as const, flags: flagged }]),
    ]),
  );

/** Why the cards of these lines may not hold on their days. */
export const flagsOf = (lines: readonly ComputedFee[]): readonly Flag[] =>
  distinctFlags(pricedResults(lines).map(({ flagged }) => flagged));

const pricedResults = (lines: readonly ComputedFee[]): readonly (Amount | Interval)[] =>
  lines
    .flatMap(({ result }) => (result.kind === 'candidates' ? result.candidates : [result]))
    .filter((each) => each.kind === 'amount' || each.kind === 'interval');
