import type { Instant } from '#domain/instant';
import { diff, type LedgerDiff } from '#domain/recomputation/diff';
import { isUnfinished } from '#domain/recomputation/isUnfinished';
import type { Moment } from '#services/asOf';
import type { ReadSide } from '#services/queries/readSide';
import { type LedgerLine, type RecomputedFilter, recomputed } from '#services/queries/recomputed';

/** What another computation of the same lines is made by, in place of what the first one was. */
export type Variant = Pick<RecomputedFilter, 'book' | 'measured' | 'asOf' | 'asKnownAt'>;

export interface MonthDiff extends LedgerDiff<LedgerLine> {
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
    ...diff(before, after),
    unfinished: { before: unfinished(before, filter), after: unfinished(after, other) },
  };
}
