import type { OwedTotal } from '#domain/disputes/judging/matching/compareFeeTotal';
import { compareToTotal } from '#domain/disputes/judging/matching/comparison';
import type { Money } from '#domain/values/money';

/** What a partnered carrier may charge for a shipment. */
export interface AcceptedCharge {
  /** With every quote that replaced another. */
  readonly amount: Money;
  readonly evidence: readonly string[];
}

/** By shipment confirmation id; of those of which nobody recorded it there is none. */
export type AcceptedCharges = ReadonlyMap<string, AcceptedCharge>;

/** Nothing beyond the quote that was accepted. */
export const owedByAcceptance = ({ amount, evidence }: AcceptedCharge): OwedTotal => ({
  compare: (charged, rows) => compareToTotal(charged, rows, { least: amount, most: amount }),
  reasons: (charged) => ({
    because: [{ cause: 'rate', why: { reason: 'beyond-accepted', accepted: amount, charged } }],
    lines: [],
    evidence,
  }),
});
