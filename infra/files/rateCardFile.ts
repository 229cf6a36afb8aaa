import { readFileSync } from 'node:fs';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { sellerCards } from '#domain/fees/rateCards/sellerCards';

/** `message` names the file and every card and row in it that is wrong. */
export class RateCardsUnreadable extends Error {
  override readonly name = 'RateCardsUnreadable';
}

/**
 * What fees are computed by: the published cards, and before them those of the seller's own file.
 *
 * @param file JSON; without it, the published cards alone
 * @throws RateCardsUnreadable
 */
export function rateCardBook(file: string | undefined): RateCardBook {
  if (file === undefined) return publishedBook;
  const read = sellerCards(jsonOf(file));
  if (read.valid) return read.book;
  throw new RateCardsUnreadable(`the rate cards of ${file} cannot be used:\n${read.problems.join('\n')}`);
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new RateCardsUnreadable(
      `the rate cards of ${file} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
