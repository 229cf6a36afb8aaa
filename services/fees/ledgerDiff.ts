import { diffFeeLedgers, type FeeLedgerDiff } from '#domain/fees/lines/diffFeeLedgers';
import { isUnfinished } from '#domain/fees/lines/isUnfinished';
import type { Instant } from '#domain/values/instant';
import type { Moment } from '#services/engine/projecting/asOf';
import { type LedgerLine, type RecomputedFilter, recomputed } from '#services/fees/recomputed';
import type { ReadSide } from '#services/readSide/readSide';

/** What another computation of the same lines is made by, in place of what the first one was. */
export type Variant = Pick<RecomputedFilter, 'book' | 'measured' | 'asOf' | 'asKnownAt'>;

export interface MonthDiff extends FeeLedgerDiff<LedgerLine> {
  /** Lines whose period was not over: estimates of what they will be if nothing changes. */
  readonly unfinished: { readonly before: number; readonly after: number };
}

/** A month computed twice: as asked, and with something else. */
export async function ledgerDiff(
  side: ReadSide,
  now: Instant,
  filter: RecomputedFilter,
  variant: Variant,
): Promise<MonthDiff> {
  const other = { ...filter, ...variant };
  const before = await recomputed(side, filter);
  const after = await recomputed(side, other);
  const unfinished = (lines: typeof before, { asOf, asKnownAt }: Moment): number =>
    lines.filter((line) => isUnfinished(line, asOf ?? asKnownAt ?? now)).length;
  return {
    ...diffFeeLedgers(before, after),
    unfinished: { before: unfinished(before, filter), after: unfinished(after, other) },
  };
}
