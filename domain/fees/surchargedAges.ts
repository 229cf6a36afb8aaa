import { bandStarts } from '#domain/fees/agedInventory';
import type { Marketplace } from '#domain/marketplace';
import { type AgeBand, ageBands } from '#domain/policies/ageBands';
import { cardsOn, type RateCardBook } from '#domain/rateCards/cardsOn';
import { publishedBook } from '#domain/rateCards/publishedCards';

/** As stored units are surcharged for their age, by the rate cards of a day; none where no card is known. */
export const surchargedAges = (
  country: Marketplace,
  day: string,
  book: RateCardBook = publishedBook,
): readonly AgeBand[] =>
  cardsOn(book, 'aged-inventory', country, day).kind === 'none'
    ? []
    : ageBands(bandStarts(book, country, day));
