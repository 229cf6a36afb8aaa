import { z } from 'zod';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedCards } from '#domain/fees/rateCards/publishedCards';
import { RateCard } from '#domain/fees/rateCards/rateCard';

/** The cards of a seller's file, or every problem in it, each named by card and row. */
export type SellerCards =
  | { readonly valid: true; readonly book: RateCardBook }
  | { readonly valid: false; readonly problems: readonly string[] };

/** `file` is the parsed JSON of the `rateCards` option: a list of cards. */
export function sellerCards(file: unknown): SellerCards {
  const read = z.array(RateCard).safeParse(file);
  const problems = read.success
    ? clashes(read.data)
    : read.error.issues.map(({ path, message }) => `${describePath(file, path)}: ${message}`);
  return read.success && problems.length === 0
    ? { valid: true, book: { published: publishedCards, seller: read.data } }
    : { valid: false, problems };
}

/** A citation must mean one card, and a day one card of the seller's own, as long as its dates are not in doubt. */
function clashes(cards: readonly RateCard[]): readonly string[] {
  const names = new Set(publishedCards.map(({ card }) => card));
  return cards.flatMap((card, at) => {
    const earlier = cards.slice(0, at).find((other) => overlap(card, other));
    const isNameTaken = names.has(card.card);
    names.add(card.card);
    return [
      ...(isNameTaken ? [`card ${card.card}: the name is taken`] : []),
      ...(earlier === undefined ? [] : [`card ${card.card}: has days in common with card ${earlier.card}`]),
    ];
  });
}

/** Whether two cards claim the same days and neither's dates are in doubt. */
export const overlap = (one: RateCard, other: RateCard): boolean =>
  one.program === other.program &&
  one.country === other.country &&
  !(one.datesDoubtful || other.datesDoubtful) &&
  (other.until === null || one.from < other.until) &&
  (one.until === null || other.from < one.until);

function describePath(file: unknown, path: readonly PropertyKey[]): string {
  const [card, rows, row, ...rest] = path;
  if (card === undefined) return 'the file';
  const ofCard = `card ${nameOrPlace(file, [card, 'card'])}`;
  if (rows !== 'rows' || row === undefined) return [ofCard, ...path.slice(1).map(String)].join(' ');
  return [`${ofCard}, row ${nameOrPlace(file, [card, 'rows', row, 'row'])}`, ...rest.map(String)].join(' ');
}

/** The name of a card or a row; without a name, its place in the list, from 1. */
function nameOrPlace(file: unknown, path: readonly PropertyKey[]): string {
  let value = file;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'string' ? value : String(Number(path.at(-2)) + 1);
}
