import { wordedLine } from '#infra/words/wordedFee';
import type { MonthDiff } from '#services/fees/ledger/feeLedgerDiff';

/** Two computations of a month as documents have them. */
export const wordedDiff = (diff: MonthDiff) => ({
  ...diff,
  onlyBefore: diff.onlyBefore.map(wordedLine),
  onlyAfter: diff.onlyAfter.map(wordedLine),
  changed: diff.changed.map((each) => ({
    ...each,
    before: wordedLine(each.before),
    after: wordedLine(each.after),
  })),
});
