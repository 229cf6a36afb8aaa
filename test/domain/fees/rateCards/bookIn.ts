import Big from 'big.js';
import type { RateCardBook } from '#domain/fees/rateCards/cardsOn';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import type { RateCard } from '#domain/fees/rateCards/rateCard';
import { fromSmallestUnits, type Money, money, smallestUnit, smallestUnits } from '#domain/values/money';

/** One with cents, one with nothing smaller than itself, and one with thousandths. */
export const currencies = ['USD', 'JPY', 'KWD'] as const;

/** As many of another currency's smallest unit as these dollars have cents. */
export const inCurrency = (dollars: string, code: string): Money =>
  fromSmallestUnits(smallestUnits(money(dollars, 'USD')), code);

/** The published cards as if all their countries paid in one currency, of which the smallest unit is worth a cent. */
export function bookIn(code: string): RateCardBook {
  const factor = new Big(smallestUnit(code)).div(smallestUnit('USD'));
  const published: readonly RateCard[] = JSON.parse(
    JSON.stringify(publishedBook.published),
    (name, value: unknown) => {
      if (name === 'currency') return code;
      return amountNames.has(name) && typeof value === 'string'
        ? new Big(value).times(factor).toFixed()
        : value;
    },
  );
  return { published, seller: [] };
}

/** What of a row of a card is money. */
const amountNames = new Set(['amount', 'amountTo', 'perUnit']);
