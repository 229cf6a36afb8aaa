import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { type ComputedTotal, type ComputedTotals, computedTotals } from '#domain/fees/pricing/computedTotals';

/** What lines of the ledger come to. */
export interface FeeLedgerTotals extends ComputedTotals {
  /**
   * What is owed of it: the totals without what the rounding of a month's days leaves, with which they are what Amazon's page
   * states (rule 19).
   */
  readonly owed: readonly ComputedTotal[];
}

export const feeLedgerTotals = (lines: readonly ComputedFee[]): FeeLedgerTotals => ({
  ...computedTotals(lines),
  owed: computedTotals(lines.filter(({ subject }) => !isResidue(subject))).totals,
});
