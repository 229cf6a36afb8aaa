import { shippingDays } from '#domain/claims/units/shippingDays';
import type { SoldUnits } from '#domain/claims/units/soldUnits';
import { type ComputedFee, computedFeeTypes, type FeeResult, notComputable } from '#domain/fees/computedFee';
import { rangeOf } from '#domain/fees/computedTotals';
import { oneOf } from '#domain/fees/price';
import { productOf } from '#domain/fees/productOf';
import type { Marketplace } from '#domain/marketplace';
import { add, rounded } from '#domain/money';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { RecomputedLine } from '#domain/recomputation/recomputedLine';
import { shippedFees } from '#domain/recomputation/sold/shippedFees';
import type { SkuSource } from '#domain/recomputation/sources';

export interface AskedUnits extends SoldUnits {
  readonly country: Marketplace;
  readonly feeType: string;
  readonly postedOn: string;
  /** Whether the settlement has the fuel surcharge in rows of its own; else the fee may hold it. */
  readonly fuelApart: boolean;
}

/** What so many units cost, by whichever day they shipped; `undefined` where there is no such fee on any. */
export function owedOfUnits(
  sku: SkuSource,
  { country, feeType, postedOn, fuelApart, ...sold }: AskedUnits,
  book: RateCardBook,
): RecomputedLine | undefined {
  const byDay = shippingDays(postedOn, sku, country, book).map((period) =>
    shippedFees(sku, { channel: 'AMAZON', period, ...sold }, { country, book }),
  );
  const lines = byDay.flatMap((fees) => fees.find((fee) => fee.feeType === feeType) ?? []);
  const candidates = byDay.flatMap((fees) => {
    const of = (type: string) => fees.find((fee) => fee.feeType === type);
    const [own, fuel] = [of(feeType), of(computedFeeTypes.fuel)];
    if (own === undefined) return [{ kind: 'no-fee', card: `no ${feeType}` } as const];
    const isWhole = feeType === computedFeeTypes.fuel || fuelApart || fuel === undefined;
    return [own.result, ...(isWhole ? [] : [together(own, fuel)])].flatMap(each);
  });
  const [line] = lines;
  const result = oneOf(candidates);
  return line === undefined || result === undefined ? undefined : { ...line, result };
}

const each = (result: FeeResult) => (result.kind === 'candidates' ? result.candidates : [result]);

/** A fee and the surcharge on it in one amount. */
function together({ result }: ComputedFee, fuel: ComputedFee): FeeResult {
  const [fee, surcharge] = [rangeOf(result), rangeOf(fuel.result)];
  const priced = each(result).find(({ kind }) => kind === 'amount' || kind === 'interval');
  if (
    fee === undefined ||
    surcharge === undefined ||
    priced === undefined ||
    !('card' in priced && 'row' in priced)
  )
    return notComputable('the fuel surcharge is not computable');
  const { card, row, source, grade, unverified, rounding, formula, quantity } = priced;
  const sum = (end: 'least' | 'most') =>
    [productOf(result, end), productOf(fuel.result, end)].filter((each) => each !== undefined).join(' + ');
  return {
    ...{ kind: 'interval', card, row, source, grade, unverified, rounding, quantity },
    formula: `${formula}, and the fuel surcharge on it`,
    least: rounded(add(fee.least, surcharge.least)),
    most: rounded(add(fee.most, surcharge.most)),
    leastOf: sum('least'),
    mostOf: sum('most'),
  };
}
