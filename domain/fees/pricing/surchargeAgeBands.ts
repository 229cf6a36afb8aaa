import { ageBandStarts } from '#domain/fees/pricing/agedInventory';
import { cardsOn, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { type AgeBand, ageBands } from '#domain/policies/ageBands';
import type { Marketplace } from '#domain/values/marketplace';

/** The bands of age of the surcharge by the cards of a day; none without a card. */
export const surchargeAgeBands = (
  country: Marketplace,
  day: string,
  book: RateCardBook = publishedBook,
): readonly AgeBand[] =>
  cardsOn(book, 'aged-inventory', country, day).kind === 'none'
    ? []
    : ageBands(ageBandStarts(book, country, day));
