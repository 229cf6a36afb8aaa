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

/** What another computation of the same lines is made by, in place of what the first one was. */
export type RecomputationVariant = Pick<RecomputationFilter, 'book' | 'measured' | 'asOf' | 'asKnownAt'>;

export interface MonthDiff extends FeeLedgerDiff<FeeLedgerLine> {
  /** Lines whose period was not over: estimates of what they will be if nothing changes. */
  readonly unfinished: { readonly before: number; readonly after: number };
}

/** A month computed twice: as asked, and with something else. */
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
