import Big from 'big.js';
import type { Candidates, FeeResult } from '#domain/fees/pricing/computedFee';
import { rangeOf } from '#domain/fees/pricing/computedTotals';

type Candidate = Candidates['candidates'][number];

/** The calculation of a fee's lower or upper end, `quantity x rate / divisor`; `undefined` when the end is 0. */
export function formatEndProduct(result: FeeResult | Candidate, end: 'least' | 'most'): string | undefined {
  switch (result.kind) {
    case 'amount':
      return formatProduct(result);
    case 'interval':
      return result[`${end}Of`];
    case 'candidates': {
      const [first] = result.candidates.toSorted((one, other) => {
        const order = endAmount(one, end).cmp(endAmount(other, end));
        return end === 'least' ? order : -order;
      });
      return first && formatEndProduct(first, end);
    }
    case 'no-fee':
    case 'not-computable':
      return undefined;
  }
}

export const formatProduct = (of: {
  readonly quantity: string;
  readonly rate: string;
  readonly divisor: string;
}) => `${of.quantity} x ${of.rate} / ${of.divisor}`;

const endAmount = (candidate: Candidate, end: 'least' | 'most'): Big =>
  new Big((candidate.kind === 'no-fee' ? undefined : rangeOf(candidate)?.[end].amount) ?? '0');
