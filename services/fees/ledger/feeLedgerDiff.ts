import { diffFeeLedgers, type FeeLedgerDiff } from '#domain/fees/lines/diffFeeLedgers';
import { isUnfinished } from '#domain/fees/lines/isUnfinished';
import type { Instant } from '#domain/values/instant';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import {
  type FeeLedgerLine,
  type RecomputationFilter,
  recomputeFees,
} from '#services/fees/recomputation/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';

/** What a second computation of the same lines uses instead. */
export type RecomputationVariant = Pick<RecomputationFilter, 'book' | 'measured' | 'asOf' | 'asKnownAt'>;

export interface MonthDiff extends FeeLedgerDiff<FeeLedgerLine> {
  /** How many lines had a period that was not over: these are estimates. */
  readonly unfinished: { readonly before: number; readonly after: number };
}

/** Computes a month twice: as filtered, and with a variant of it. */
export async function feeLedgerDiff(
  side: ReadSide,
  now: Instant,
  filter: RecomputationFilter,
  variant: RecomputationVariant,
): Promise<MonthDiff> {
  const other = { ...filter, ...variant };
  const before = await recomputeFees(side, filter);
  const after = await recomputeFees(side, other);
  const unfinished = (lines: typeof before, { asOf, asKnownAt }: Moment): number =>
    lines.filter((line) => isUnfinished(line, asOf ?? asKnownAt ?? now)).length;
  return {
    ...diffFeeLedgers(before, after),
    unfinished: { before: unfinished(before, filter), after: unfinished(after, other) },
  };
}
