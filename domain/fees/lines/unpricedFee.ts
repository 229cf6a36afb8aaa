import { type ComputedFee, type FeeFacts, feeLines, notComputable } from '#domain/fees/pricing/computedFee';
import type { NotComputableReason } from '#domain/fees/pricing/notComputableReason';
import { price } from '#domain/fees/pricing/price';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Program } from '#domain/fees/rateCards/rateCard';

/** A fee with an unknown input: not computable, unless the cards say that there is no such fee. */
export const unpricedFee = (
  facts: FeeFacts,
  program: Program,
  why: NotComputableReason,
  book: RateCardBook,
): readonly ComputedFee[] =>
  feeLines(
    facts,
    price(book, { program, country: facts.country, day: facts.period.from }, () => notComputable(why)),
  );
