import type { Moment } from '#services/engine/projecting/asOf';
import { type LedgerLine, type RecomputedFilter, recomputed } from '#services/fees/recomputed';
import type { ReadSide } from '#services/readSide/readSide';

interface Answered {
  readonly asked: string;
  readonly lines: readonly LedgerLine[];
}

/** The last answer from some read models; forgotten with them. */
const lastOf = new WeakMap<object, Answered>();

/**
 * The same as {@link recomputed}. A ledger that is read in pages is asked for again and again: while nothing new has reached
 * the read models, the last answer is given again. For a moment, see `sideAt`.
 */
export async function recomputedAgain(
  side: ReadSide,
  filter: Omit<RecomputedFilter, keyof Moment>,
): Promise<readonly LedgerLine[]> {
  const { book, ...rest } = filter;
  const { readModels } = side;
  const reached = readModels
    .builds()
    .flatMap(({ id, live, checkpoint }) => (live ? [[id, checkpoint?.position]] : []));
  const asked = JSON.stringify([reached, rest, book?.seller]);
  const last = lastOf.get(readModels);
  if (last?.asked === asked) return last.lines;
  const lines = await recomputed(side, filter);
  lastOf.set(readModels, { asked, lines });
  return lines;
}
