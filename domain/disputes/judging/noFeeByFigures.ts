import type { Because } from '#domain/disputes/judging/causes/causes';
import { programOf } from '#domain/disputes/judging/causes/endedFee';
import type { ChargedRow } from '#domain/disputes/judging/chargedRow';
import type { Reasons } from '#domain/disputes/judging/difference';
import { ageOf } from '#domain/disputes/judging/rowCheck/agedRow';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { isUnverified } from '#domain/fees/rateCards/rateCard';
import { computedFeeTypes } from '#domain/values/feeType';
import { zero } from '#domain/values/money';

/** A charge for whose own figures the cards of its day name no fee: the row and these cards are the proof. */
export function noFeeByFigures(charge: ChargedRow, book: RateCardBook): Reasons {
  const { feeType, country, from, amount } = charge;
  const program = programOf.get(feeType);
  const answer =
    program === undefined || country === undefined ? undefined : cardsOn(book, program, country, from);
  const cards = answer?.kind === 'one' ? [answer.card] : answer?.kind === 'candidates' ? answer.cards : [];
  const nothing = zero(amount.code);
  return {
    because: [because(charge, cards.map(({ card }) => card).join(' or '))],
    judgedBy: 'row',
    owed: { least: nothing, most: nothing },
    lines: [],
    evidence: cards.map(({ card, source }) => `card: ${card}; source: ${source}`),
    doubts: cards
      .filter((card) => isUnverified(card))
      .map(({ card, grade }) => `${card} is of grade ${grade}`),
  };
}

function because(charge: ChargedRow, card: string): Because {
  switch (charge.feeType) {
    case computedFeeTypes.aged:
      return { cause: 'age', why: `charged for an age of ${ageOf(charge)}; ${card} names no fee for it` };
    case computedFeeTypes.overage:
      return { cause: 'volume', why: 'by its own usage and limit nothing was over' };
    case computedFeeTypes.storage:
      return { cause: 'volume', why: 'by its own figures nothing was stored' };
    default:
      return { cause: 'other', why: 'by its own figures nothing is owed' };
  }
}
