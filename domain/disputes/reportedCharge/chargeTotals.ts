import type { ChargeReport, ReportedCharge } from '#domain/disputes/reportedCharge/values';
import { add, type Money, money, rounded } from '#domain/values/money';

/** What one report says was charged and credited, in one currency. */
export interface ChargeTotal {
  readonly report: ChargeReport;
  readonly charged: Money;
  readonly credited: Money;
}

/**
 * Sums each report alone: a settlement repeats the money of the fee reports. Sums keep as many decimal places as the
 * amounts have.
 */
export function chargeTotals(
  charges: readonly (ReportedCharge & { readonly report: ChargeReport })[],
): readonly ChargeTotal[] {
  const parts = Map.groupBy(charges, ({ report, amount }) => `${report} ${amount.code}`);
  return [...parts.values()].flatMap((part) => {
    const [first] = part;
    if (first === undefined) return [];
    const places = Math.max(...part.map(({ amount }) => amount.amount.split('.')[1]?.length ?? 0));
    const sum = (kind: ReportedCharge['kind']) =>
      rounded(
        part
          .filter((each) => each.kind === kind)
          .reduce((total, { amount }) => add(total, amount), money('0', first.amount.code)),
        places,
      );
    return [{ report: first.report, charged: sum('charge'), credited: sum('credit') }];
  });
}
