import Big from 'big.js';
import { z } from 'zod';
import { Decimal } from '#domain/values/decimal';
import type { Immutable } from '#domain/values/immutable';

/** An exact amount. The names are those of SP-API's `Currency`. */
export const Money = z.strictObject({
  amount: Decimal,
  code: z.string().regex(/^[A-Z]{3}$/, 'a currency code of three capital letters (ISO 4217)'),
});
export type Money = Immutable<z.infer<typeof Money>>;

export const money = (amount: string, code: string): Money => ({ amount, code });

/** @throws Error on two currencies: nothing here converts one into another */
export function add(one: Money, other: Money): Money {
  if (one.code !== other.code) throw new Error(`cannot add ${other.code} to ${one.code}`);
  return { amount: new Big(one.amount).plus(other.amount).toFixed(), code: one.code };
}

export const negated = ({ amount, code }: Money): Money => ({
  amount: new Big('0').minus(amount).toFixed(),
  code,
});

export const isSame = (one: Money, other: Money): boolean =>
  one.code === other.code && new Big(one.amount).eq(other.amount);

/** Decimals of the smallest unit that is paid in: a yen has no cents (ISO 4217). */
const minorDigits = (code: string): number => (code === 'JPY' ? 0 : 2);

/** A cent, or what is smallest in a currency without cents. */
export const smallestUnit = (code: string): string => (minorDigits(code) === 0 ? '1' : '0.01');

/** Half up to `places` (to the smallest unit where not told otherwise): the one place that rounds money. */
export const rounded = ({ amount, code }: Money, places = minorDigits(code)): Money => ({
  amount: new Big(amount).toFixed(places, Big.roundHalfUp),
  code,
});
