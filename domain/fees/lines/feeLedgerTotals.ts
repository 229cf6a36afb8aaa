import { isResidue } from '#domain/fees/lines/stored/residueLine';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import { type ComputedTotal, type ComputedTotals, computedTotals } from '#domain/fees/pricing/computedTotals';

/** The totals of lines of the fee ledger. */
export interface FeeLedgerTotals extends ComputedTotals {
  /**
   * The amount owed: the totals without residue lines. With the residue of rounding a month's days, the totals are what
   * Amazon's page states (rule 19).
   */
  readonly owed: readonly ComputedTotal[];
}

export const feeLedgerTotals = (lines: readonly ComputedFee[]): FeeLedgerTotals => ({
  ...computedTotals(lines),
  owed: computedTotals(lines.filter(({ subject }) => !isResidue(subject))).totals,
});
