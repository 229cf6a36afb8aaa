import { cardsOf, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Program } from '#domain/fees/rateCards/rateCard';
import type { Marketplace } from '#domain/values/marketplace';
import type { Period } from '#domain/values/period';

/** Splits a period at changes of rate cards, as Amazon splits its own rows. */
export function splitAtChanges(
  book: RateCardBook,
  program: Program,
  country: Marketplace,
  { from, until }: Period,
): readonly Period[] {
  const { published, seller } = cardsOf(book, program, country);
  const changes = [...published, ...seller]
    .flatMap((card) => [card.from, card.until ?? until])
    .filter((day) => from < day && day < until);
  const starts = [from, ...[...new Set(changes)].sort()];
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? until }));
}
