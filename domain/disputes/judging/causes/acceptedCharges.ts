import type { OwedTotal } from '#domain/disputes/judging/matching/compareFeeTotal';
import { compareToTotal } from '#domain/disputes/judging/matching/comparison';
import type { Money } from '#domain/values/money';

/** What a partnered carrier may charge for a shipment. */
export interface AcceptedCharge {
  /** The sum of all quotes that the seller accepted, replacements included. */
  readonly amount: Money;
  readonly evidence: readonly string[];
}

/** By shipment confirmation id; a shipment without a recorded acceptance has no entry. */
export type AcceptedCharges = ReadonlyMap<string, AcceptedCharge>;

/** A carrier may charge no more than the accepted quote. */
export const owedByAcceptance = ({ amount, evidence }: AcceptedCharge): OwedTotal => ({
  compare: (charged, rows) => compareToTotal(charged, rows, { least: amount, most: amount }),
  reasons: (charged) => ({
    because: [{ cause: 'rate', why: { reason: 'beyond-accepted', accepted: amount, charged } }],
    lines: [],
    evidence,
  }),
});
