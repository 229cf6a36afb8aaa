import { shippingDays } from '#domain/disputes/judging/units/shippingDays';
import type { SoldUnits } from '#domain/disputes/judging/units/soldUnits';
import type { RecomputedLine } from '#domain/fees/lines/recomputedLine';
import { shippedFees } from '#domain/fees/lines/sold/shippedFees';
import type { SkuSource } from '#domain/fees/lines/sources';
import { type ComputedFee, type FeeResult, notComputable } from '#domain/fees/pricing/computedFee';
import { rangeOf } from '#domain/fees/pricing/computedTotals';
import { formatEndProduct } from '#domain/fees/pricing/formatProduct';
import { mergeCandidates } from '#domain/fees/pricing/price';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { add, rounded } from '#domain/values/money';

export interface SettledUnits extends SoldUnits {
  readonly country: Marketplace;
  readonly feeType: string;
  readonly postedOn: string;
  /** Whether the settlement lists the fuel surcharge in rows of its own; otherwise the fee may include it. */
  readonly hasFuelRows: boolean;
}

/** Prices so many units on every day on which they may have shipped; `undefined` when no such day has the fee. */
export function priceSoldUnits(
  sku: SkuSource,
  { country, feeType, postedOn, hasFuelRows, ...soldUnits }: SettledUnits,
  book: RateCardBook,
): RecomputedLine | undefined {
  const feesByDay = shippingDays(postedOn, sku, country, book).map((period) =>
    shippedFees(sku, { channel: 'AMAZON', period, ...soldUnits }, { country, book }),
  );
  const lines = feesByDay.flatMap((fees) => fees.find((fee) => fee.feeType === feeType) ?? []);
  const candidates = feesByDay.flatMap((fees) => {
    const feeOf = (type: string) => fees.find((fee) => fee.feeType === type);
    const [own, fuel] = [feeOf(feeType), feeOf(computedFeeTypes.fuel)];
    if (own === undefined) return [{ kind: 'no-fee', card: `no ${feeType}` } as const];
    const isWhole = feeType === computedFeeTypes.fuel || hasFuelRows || fuel === undefined;
    return [own.result, ...(isWhole ? [] : [withFuelSurcharge(own, fuel)])].flatMap(candidatesOf);
  });
  const [line] = lines;
  const result = mergeCandidates(candidates);
  return line === undefined || result === undefined ? undefined : { ...line, result };
}

const candidatesOf = (result: FeeResult) => (result.kind === 'candidates' ? result.candidates : [result]);

/** Adds the surcharge to its fee. */
function withFuelSurcharge({ result }: ComputedFee, fuel: ComputedFee): FeeResult {
  const [fee, surcharge] = [rangeOf(result), rangeOf(fuel.result)];
  const priced = candidatesOf(result).find(({ kind }) => kind === 'amount' || kind === 'interval');
  if (
    fee === undefined ||
    surcharge === undefined ||
    priced === undefined ||
    !('card' in priced && 'row' in priced)
  )
    return notComputable({ reason: 'fuel-surcharge-unknown' });
  const { card, row, source, grade, unverified, rounding, formula, quantity } = priced;
  const sum = (end: 'least' | 'most') =>
    [formatEndProduct(result, end), formatEndProduct(fuel.result, end)]
      .filter((each) => each !== undefined)
      .join(' + ');
  return {
    ...{ kind: 'interval', card, row, source, grade, unverified, rounding, quantity },
    formula: `${formula}, and the fuel surcharge on it`,
    least: rounded(add(fee.least, surcharge.least)),
    most: rounded(add(fee.most, surcharge.most)),
    leastOf: sum('least'),
    mostOf: sum('most'),
  };
}
