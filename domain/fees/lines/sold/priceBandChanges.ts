import Big from 'big.js';
import type { DatedPrice } from '#domain/catalog/sku/priceOn';
import { cardsOf, type RateCardBook } from '#domain/fees/rateCards/cardsOn';
import type { Marketplace } from '#domain/values/marketplace';

/**
 * The days on which a price came into another band of any of a store's fulfilment cards. Some prices change many times a day,
 * and hardly any change matters.
 */
export function priceBandChanges(
  book: RateCardBook,
  country: Marketplace,
): (prices: readonly DatedPrice[]) => readonly string[] {
  const edges = priceEdges(book, country);
  const bandOf = (price: Big) => edges.map((edge) => price.cmp(edge)).join();
  return (prices) => {
    const days = new Map<string, string>();
    for (const { marketplace, from, price } of prices)
      if (marketplace === country) days.set(from, bandOf(new Big(price.amount)));
    const inOrder = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
    return inOrder.filter(([, band], at) => band !== inOrder[at - 1]?.[1]).map(([day]) => day);
  };
}

const programs = ['fulfilment', 'multi-channel-fulfilment'] as const;

/** All prices at which any card of the store changes its rate. */
function priceEdges(book: RateCardBook, country: Marketplace): readonly Big[] {
  const edges = new Set<string>();
  for (const program of programs)
    for (const { price } of rowsOf(book, program, country))
      for (const edge of [price?.from, price?.over, price?.under, price?.upTo])
        if (edge !== undefined) edges.add(edge);
  return [...edges].map((edge) => new Big(edge));
}

function rowsOf(book: RateCardBook, program: (typeof programs)[number], country: Marketplace) {
  const { published, seller } = cardsOf(book, program, country);
  return [...published, ...seller].flatMap((card) =>
    card.program === 'fulfilment' || card.program === 'multi-channel-fulfilment' ? card.rows : [],
  );
}
