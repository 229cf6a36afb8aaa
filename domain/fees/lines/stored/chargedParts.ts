import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Program } from '#domain/fees/rateCards/rateCard';
import { splitAtChanges } from '#domain/fees/rateCards/splitAtChanges';
import type { Marketplace } from '#domain/values/marketplace';
import type { Period } from '#domain/values/period';

/** The parts of a period in which there is such a fee, as far as is known, each with the same cards. */
export const chargedParts = (
  book: RateCardBook,
  program: Program,
  country: Marketplace,
  period: Period,
): readonly Period[] =>
  splitAtChanges(book, program, country, period).filter(
    ({ from }) => cardsOn(book, program, country, from).kind !== 'no-fee',
  );
