import type { CardOf, Program, RateCard } from '#domain/fees/rateCards/rateCard';
import type { Marketplace } from '#domain/values/marketplace';

/** All cards there are. On a day that one of the seller's covers, the published ones do not count. */
export interface RateCardBook {
  readonly published: readonly RateCard[];
  readonly seller: readonly RateCard[];
}

/** Which card holds on a day (rule 21). */
export type CardAnswer<Of extends Program> =
  | { readonly kind: 'one'; readonly card: CardOf<Of> }
  /** The cards' dates overlap: any of them may apply. */
  | { readonly kind: 'candidates'; readonly cards: readonly CardOf<Of>[] }
  | { readonly kind: 'no-fee'; readonly card: CardOf<Of> }
  | { readonly kind: 'none'; readonly why: NoCard };

export interface NoCard {
  readonly reason: 'no-card';
  readonly program: Program;
  readonly country: Marketplace;
  readonly day: string;
}

/** `day` is one of the marketplace, `YYYY-MM-DD`. */
export function cardsOn<Of extends Program>(
  book: RateCardBook,
  program: Of,
  country: Marketplace,
  day: string,
): CardAnswer<Of> {
  const cards = programCards(book, program, country);
  const answer = cards.byDay.get(day) ?? answerFor(cards, { reason: 'no-card', program, country, day });
  cards.byDay.set(day, answer);
  // They were found by their program.
  return answer as CardAnswer<Of>;
}

function answerFor({ seller, published }: RateCardBook, none: NoCard): CardAnswer<Program> {
  const { day } = none;
  const covers = ({ from, until }: RateCard) => from <= day && (until === null || day < until);
  const sellerCards = seller.filter(covers);
  const [card, ...others] = sellerCards.length > 0 ? sellerCards : published.filter(covers);
  if (card === undefined) return { kind: 'none', why: none };
  if (others.length > 0) return { kind: 'candidates', cards: [card, ...others] };
  return card.noFee ? { kind: 'no-fee', card } : { kind: 'one', card };
}

/** The cards of one program in one country. */
export const cardsOf = (book: RateCardBook, program: Program, country: Marketplace): RateCardBook =>
  programCards(book, program, country);

interface ProgramCards extends RateCardBook {
  readonly byDay: Map<string, CardAnswer<Program>>;
}

/** Cached by program and country, then by day: every line of the fee ledger needs them. */
const cardCache = new WeakMap<RateCardBook, Map<string, ProgramCards>>();

function programCards(book: RateCardBook, program: Program, country: Marketplace): ProgramCards {
  const cardsOfBook = cardCache.get(book) ?? new Map<string, ProgramCards>();
  cardCache.set(book, cardsOfBook);
  const key = `${program} ${country}`;
  const cached = cardsOfBook.get(key);
  if (cached !== undefined) return cached;
  const isOf = (card: RateCard) => card.program === program && card.country === country;
  const cards = {
    published: book.published.filter(isOf),
    seller: book.seller.filter(isOf),
    byDay: new Map<string, CardAnswer<Program>>(),
  };
  cardsOfBook.set(key, cards);
  return cards;
}
