import { programOf } from '#domain/disputes/judging/causes/endedFee';
import type { ExcessCause } from '#domain/disputes/judging/causes/excessCauses';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { ageTier } from '#domain/disputes/judging/rowCheck/agedRow';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { isUnverified } from '#domain/fees/rateCards/rateCard';
import { computedFeeTypes } from '#domain/values/feeType';
import { zero } from '#domain/values/money';

/** The cards of the row's day have no fee for the row's own figures: the row and these cards are the proof. */
export function noFeeByFigures(charge: ChargedRow, book: RateCardBook): Reasons {
  const { feeType, country, from, amount } = charge;
  const program = programOf.get(feeType);
  const answer =
    program === undefined || country === undefined ? undefined : cardsOn(book, program, country, from);
  const cards = answer?.kind === 'one' ? [answer.card] : answer?.kind === 'candidates' ? answer.cards : [];
  const nothing = zero(amount.code);
  return {
    because: [
      because(
        charge,
        cards.map(({ card }) => card),
      ),
    ],
    judgedBy: 'row',
    owed: { least: nothing, most: nothing },
    lines: [],
    evidence: cards.map(({ card, source }) => `card: ${card}; source: ${source}`),
    doubts: cards
      .filter((card) => isUnverified(card))
      .map(({ card, grade }) => ({ doubt: 'grade', card, grade, unverified: false })),
  };
}

function because(charge: ChargedRow, cards: readonly string[]): ExcessCause {
  switch (charge.feeType) {
    case computedFeeTypes.aged:
      return { cause: 'age', why: { reason: 'no-fee-at-age', age: ageTier(charge), cards } };
    case computedFeeTypes.overage:
      return { cause: 'volume', why: { reason: 'no-fee-by-own-figures', of: 'overage' } };
    case computedFeeTypes.storage:
      return { cause: 'volume', why: { reason: 'no-fee-by-own-figures', of: 'storage' } };
    default:
      return { cause: 'other', why: { reason: 'no-fee-by-own-figures', of: 'other' } };
  }
}
