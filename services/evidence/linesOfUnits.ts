import { owedOfUnits } from '#domain/claims/units/owedOfUnits';
import { soldUnits } from '#domain/claims/units/soldUnits';
import { computedFeeTypes } from '#domain/fees/computedFee';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { RecomputedLine } from '#domain/recomputation/recomputedLine';
import { skusOf } from '#domain/recomputation/sharedStock';
import { charges, type ListedCharge } from '#services/queries/charges';
import type { ReadSide } from '#services/queries/readSide';
import { feeSources } from '#services/recomputation/feeSources';

/** What the units of an order line cost, by whichever day they shipped; it is no line of the ledger. */
export async function linesOfUnits(
  side: ReadSide,
  charge: ListedCharge,
  book: RateCardBook,
): Promise<readonly (RecomputedLine & { readonly id: string })[]> {
  const { sellerId, country, feeType, from: postedOn, subject, reported } = charge;
  const sold = soldUnits(charge);
  if (country === undefined || sold === undefined) return [];
  const sources = await feeSources(side, sellerId);
  const sku = skusOf(sources, country).find(({ stock }) => stock.msku === subject.msku);
  const surcharges = await charges(side, { sellerId, feeType: computedFeeTypes.fuel });
  const fuelApart = surcharges.some((each) => each.reported['settlement-id'] === reported['settlement-id']);
  const line = sku && owedOfUnits(sku, { ...sold, country, feeType, postedOn, fuelApart }, book);
  return line === undefined ? [] : [{ ...line, id: 'row-1' }];
}
