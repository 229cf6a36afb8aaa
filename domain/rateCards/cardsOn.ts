import type { Marketplace } from '#domain/marketplace';
import type { CardOf, Program, RateCard } from '#domain/rateCards/rateCard';

/** All cards there are. On a day that one of the seller's covers, the published ones do not count. */
export interface RateCardBook {
  readonly published: readonly RateCard[];
  readonly seller: readonly RateCard[];
}

/** Which card holds on a day (rulebook 21). */
export type CardAnswer<Of extends Program> =
  | { readonly kind: 'one'; readonly card: CardOf<Of> }
  /** Dates are in doubt: either may be right. */
  | { readonly kind: 'candidates'; readonly cards: readonly CardOf<Of>[] }
  | { readonly kind: 'no-fee'; readonly card: CardOf<Of> }
  | { readonly kind: 'none'; readonly why: string };

/** `day` is one of the marketplace, `YYYY-MM-DD`. */
export function cardsOn<Of extends Program>(
  book: RateCardBook,
  program: Of,
  country: Marketplace,
  day: string,
): CardAnswer<Of> {
  const covers = (card: RateCard): card is CardOf<Of> =>
    card.program === program && card.from <= day && (card.until === null || day < card.until);
  const { seller, published } = cardsOf(book, program, country);
  const own = seller.filter(covers);
  const [card, ...others] = own.length > 0 ? own : published.filter(covers);
  if (card === undefined) return { kind: 'none', why: `no ${program} rate card for ${country} on ${day}` };
  if (others.length > 0) return { kind: 'candidates', cards: [card, ...others] };
  return card.noFee ? { kind: 'no-fee', card } : { kind: 'one', card };
}

/** By program and country, since a ledger asks for every line. */
const found = new WeakMap<RateCardBook, Map<string, RateCardBook>>();

/** The cards of one program in one country. */
export function cardsOf(book: RateCardBook, program: Program, country: Marketplace): RateCardBook {
  const ofBook = found.get(book) ?? new Map<string, RateCardBook>();
  found.set(book, ofBook);
  const key = `${program} ${country}`;
  const known = ofBook.get(key);
  if (known !== undefined) return known;
  const isOf = (card: RateCard) => card.program === program && card.country === country;
  const cards = { published: book.published.filter(isOf), seller: book.seller.filter(isOf) };
  ofBook.set(key, cards);
  return cards;
}
