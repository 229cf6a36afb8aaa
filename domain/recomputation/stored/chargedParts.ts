import type { Marketplace } from '#domain/marketplace';
import { cardsOn, type RateCardBook } from '#domain/rateCards/cardsOn';
import type { Program } from '#domain/rateCards/rateCard';
import { type Period, splitAtChanges } from '#domain/rateCards/splitAtChanges';

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
