import Big from 'big.js';
import { type ComputedFee, feeLines, notComputable, type Subject } from '#domain/fees/pricing/computedFee';
import { price } from '#domain/fees/pricing/price';
import { formatRateRange, rateEnds } from '#domain/fees/pricing/rateRange';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { PrepService } from '#domain/fees/rateCards/programs';
import { computedFeeTypes } from '#domain/values/feeType';
import type { Marketplace } from '#domain/values/marketplace';
import { oneDay } from '#domain/values/month';

/** Units that Amazon prepped, labelled or counted by hand. */
export interface PreppedUnits {
  readonly country: Marketplace;
  readonly receivedOn: string;
  readonly service: PrepService;
  readonly units: number;
  readonly subject: Subject;
}

const feeTypeOf = {
  PREP: computedFeeTypes.prep,
  LABEL: computedFeeTypes.label,
  MANUAL_PROCESSING: computedFeeTypes.manualProcessing,
} as const satisfies { readonly [Service in PrepService]: string };

/** Amazon charges it on receipt (unverified). */
export function prepAndLabel(prepped: PreppedUnits, book: RateCardBook): readonly ComputedFee[] {
  const { country, receivedOn: day, service, subject } = prepped;
  if (prepped.units === 0) return [];
  const units = String(prepped.units);
  const facts = { feeType: feeTypeOf[service], country, period: oneDay(day), subject, inputs: { units } };
  const result = price(book, { program: 'prep-and-label', country, day }, ({ rows }) => {
    const row = rows.find((each) => each.service === service);
    if (row === undefined) return notComputable({ reason: 'no-row', searchedBy: [service] });
    return {
      kind: 'sum',
      row,
      quantity: new Big(units),
      ...rateEnds(row),
      formula: `${units} units x ${formatRateRange(row)}`,
    };
  });
  return feeLines(facts, result);
}
