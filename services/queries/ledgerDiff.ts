import { diff, type LedgerDiff } from '#domain/recomputation/diff';
import type { ReadSide } from '#services/queries/readSide';
import { type LedgerLine, type RecomputedFilter, recomputed } from '#services/queries/recomputed';

/** What another computation of the same lines is made by, in place of what the first one was. */
export type Variant = Pick<RecomputedFilter, 'book' | 'measured' | 'asOf' | 'asKnownAt'>;

/** A month computed twice: as asked, and with something else. */
export async function ledgerDiff(
  side: ReadSide,
  filter: RecomputedFilter,
  variant: Variant,
): Promise<LedgerDiff<LedgerLine>> {
  const before = await recomputed(side, filter);
  return diff(before, await recomputed(side, { ...filter, ...variant }));
}
