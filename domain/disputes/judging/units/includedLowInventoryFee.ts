import type Big from 'big.js';
import type { InDoubtReason } from '#domain/disputes/judging/reasons';
import type { ShippedUnit } from '#domain/disputes/judging/units/unitCauses';
import { isWithin, weightIn } from '#domain/fees/pricing/weightAmount';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';

/**
 * Finds a low-inventory-level fee that equals a unit's excess. Amazon adds that fee to the fulfilment fee, and a
 * settlement need not list it in a row of its own. This does not judge whether stock was low, so the charge stays in
 * doubt.
 */
export function includedLowInventoryFee(
  over: Big,
  unit: ShippedUnit,
  book: RateCardBook,
): InDoubtReason | undefined {
  const { country, day, tier, weight } = unit;
  const answer = cardsOn(book, 'low-inventory-level', country, day);
  const cards = answer.kind === 'candidates' ? answer.cards : answer.kind === 'one' ? [answer.card] : [];
  const row = cards
    .flatMap(({ rows, terms }) =>
      rows.filter((each) => each.tiers.includes(tier) && isWithin(each, weightIn(terms.weightUnit, weight))),
    )
    .find(({ amount }) => over.eq(amount));
  return row && { reason: 'low-inventory-fee-included', amount: row.amount };
}
