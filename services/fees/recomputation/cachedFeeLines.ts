import type { Moment } from '#services/engine/projecting/readModelsAt';
import {
  type FeeLedgerLine,
  type RecomputationFilter,
  recomputeFees,
} from '#services/fees/recomputation/recomputeFees';
import type { ReadSide } from '#services/readSide/readSide';

interface CachedAnswer {
  readonly asked: string;
  readonly lines: readonly FeeLedgerLine[];
}

/** The last answer from each set of read models, garbage-collected with them. */
const lastAnswers = new WeakMap<object, CachedAnswer>();

/**
 * The same as {@link recomputeFees}. A ledger that is read in pages is queried repeatedly, so the last answer is
 * returned while nothing new has reached the read models. For a moment, see `sideAt`.
 */
export async function cachedFeeLines(
  side: ReadSide,
  filter: Omit<RecomputationFilter, keyof Moment>,
): Promise<readonly FeeLedgerLine[]> {
  const { book, ...rest } = filter;
  const { readModels } = side;
  const checkpoints = readModels
    .builds()
    .flatMap(({ id, live, checkpoint }) => (live ? [[id, checkpoint?.position]] : []));
  const question = JSON.stringify([checkpoints, rest, book?.seller]);
  const last = lastAnswers.get(readModels);
  if (last?.asked === question) return last.lines;
  const lines = await recomputeFees(side, filter);
  lastAnswers.set(readModels, { asked: question, lines });
  return lines;
}
