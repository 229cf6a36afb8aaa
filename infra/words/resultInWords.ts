import type { FeeResult } from '#domain/fees/pricing/computedFee';
import type { ComputedTotal } from '#domain/fees/pricing/computedTotals';
import { notComputableText } from '#infra/words/notComputableText';

type Candidate = Extract<FeeResult, { kind: 'candidates' }>['candidates'][number];

/** What a line comes to: `5.60 USD`, `0.84 to 1.04 USD`, `nothing or 3.20 USD`, or that nobody knows, and why. */
export function resultInWords(result: FeeResult | Candidate): string {
  switch (result.kind) {
    case 'amount':
      return moneyRange({ least: result.amount, most: result.amount });
    case 'interval':
      return moneyRange(result);
    case 'candidates':
      return result.candidates.map(resultInWords).join(' or ');
    case 'not-computable':
      return `not computable: ${notComputableText(result.why)}`;
    case 'no-fee':
      return 'nothing';
  }
}

/** `5.60 USD`, or `0.84 to 1.04 USD`. */
export const moneyRange = ({ least, most }: ComputedTotal): string =>
  least.amount === most.amount
    ? `${least.amount} ${least.code}`
    : `${least.amount} to ${most.amount} ${most.code}`;
