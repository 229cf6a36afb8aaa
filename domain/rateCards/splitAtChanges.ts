import type { Marketplace } from '#domain/marketplace';
import type { RateCardBook } from '#domain/rateCards/cardsOn';
import type { Program } from '#domain/rateCards/rateCard';

/** Days of a marketplace; `until` is the first day after. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** A period in the parts in which the same cards hold, as Amazon splits its own rows at a change of rates. */
export function splitAtChanges(
  { published, seller }: RateCardBook,
  program: Program,
  country: Marketplace,
  { from, until }: Period,
): readonly Period[] {
  const changes = [...published, ...seller]
    .filter((card) => card.program === program && card.country === country)
    .flatMap((card) => [card.from, card.until ?? until])
    .filter((day) => from < day && day < until);
  const starts = [from, ...[...new Set(changes)].sort()];
  return starts.map((start, at) => ({ from: start, until: starts[at + 1] ?? until }));
}
