import type { Charge, ChargeReport } from '#domain/charge/values';
import { add, type Money, money } from '#domain/money';

/** What one report says went either way, in one currency. */
export interface ChargeTotal {
  readonly report: ChargeReport;
  readonly charged: Money;
  readonly credited: Money;
}

/** A sum for each report, never over several: a settlement posts what the reports of fees explain. */
export function chargeTotals(
  charges: readonly (Charge & { readonly report: ChargeReport })[],
): readonly ChargeTotal[] {
  const totals = new Map<string, ChargeTotal>();
  for (const { report, kind, amount } of charges) {
    const key = `${report} ${amount.code}`;
    const nothing = money('0', amount.code);
    const { charged, credited } = totals.get(key) ?? { charged: nothing, credited: nothing };
    totals.set(key, {
      report,
      charged: kind === 'charge' ? add(charged, amount) : charged,
      credited: kind === 'credit' ? add(credited, amount) : credited,
    });
  }
  return [...totals.values()];
}
