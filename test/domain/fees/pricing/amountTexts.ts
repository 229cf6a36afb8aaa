import type { ComputedFee, FeeResult } from '#domain/fees/pricing/computedFee';
import { notComputableText } from '#infra/words/notComputableText';

/** The amounts of lines as short texts for expectations. */
export const amounts = (lines: readonly ComputedFee[]): readonly string[] =>
  lines.map(({ result }) => resultText(result));

type Candidate = Extract<FeeResult, { kind: 'candidates' }>['candidates'][number];

function resultText(result: FeeResult | Candidate): string {
  switch (result.kind) {
    case 'amount':
      return result.amount.amount;
    case 'interval':
      return `${result.least.amount} to ${result.most.amount}`;
    case 'candidates':
      return result.candidates.map(resultText).join(' or ');
    case 'not-computable':
      return `not computable: ${notComputableText(result.why)}`;
    case 'no-fee':
      return 'nothing';
  }
}
