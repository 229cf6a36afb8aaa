import type { ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { money } from '#domain/values/money';

/** Which way money went: `amount` is written without a sign, and a minus before it turns it around. */
export const signedMoney = (
  usually: ReportedCharge['kind'],
  amount: string,
  currency: string,
): Pick<ReportedCharge, 'kind' | 'amount'> =>
  amount.startsWith('-')
    ? { kind: usually === 'charge' ? 'credit' : 'charge', amount: money(amount.slice(1), currency) }
    : { kind: usually, amount: money(amount, currency) };
