import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Doubt } from '#domain/disputes/judging/reasons';
import { distinct } from '#domain/distinct';
import type { Amount, ComputedFee, Interval } from '#domain/fees/pricing/computedFee';
import { distinctFlags, type Flag } from '#domain/fees/pricing/flag';

/** A fee that something was held against, and how it can be found again. */
export interface TraceableFee extends ComputedFee {
  /** Of the ledger: what `lading explain` takes. */
  readonly id?: string;
  readonly evidence?: readonly string[];
}

/** More than these help nobody, and a dispute records no more, and of each no more characters. */
const most = 1000;
const longest = 300;

/** What shows a difference: the recorded row, what else there is, the rows of the rate cards, our lines and their events. */
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

/** What of the cards is not stated by Amazon's own page, each said once. */
export const cardDoubts = (lines: readonly TraceableFee[]): readonly Doubt[] =>
  distinct(
    pricedResults(lines).flatMap(({ card, grade, unverified, flagged }) => [
      ...(grade === 'A' && !unverified ? [] : [{ doubt: 'grade' as const, card, grade, unverified }]),
      ...(flagged === undefined ? [] : [{ doubt: 'flagged' as const, flags: flagged }]),
    ]),
  );

/** Why lines may not hold on their days, as their cards say. */
export const flagsOf = (lines: readonly ComputedFee[]): readonly Flag[] =>
  distinctFlags(pricedResults(lines).map(({ flagged }) => flagged));

const pricedResults = (lines: readonly ComputedFee[]): readonly (Amount | Interval)[] =>
  lines
    .flatMap(({ result }) => (result.kind === 'candidates' ? result.candidates : [result]))
    .filter((each) => each.kind === 'amount' || each.kind === 'interval');
