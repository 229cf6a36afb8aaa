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

/** A cent, or what else is smallest in a currency. */
export const smallestUnit = (code: string): string => fromSmallestUnits(1n, code).amount;

/** Rounds half up to `places`, by default to the smallest unit of the currency. Money is rounded here only. */
export const rounded = ({ amount, code }: Money, places = minorDigits(code)): Money => ({
  amount: new Big(amount).toFixed(places, Big.roundHalfUp),
  code,
});

/** Nothing, with as many decimals as any amount of its currency: `0.00`, or `0` in yen. */
export const zero = (code: string): Money => rounded({ amount: '0', code });

/**
 * To the smallest unit of the one currency that all have.
 *
 * @throws Error on two currencies
 */
export const total = (amounts: readonly Money[], code: string): Money =>
  rounded(amounts.reduce(add, { amount: '0', code }));

/** So many times an amount, to the smallest unit. */
export const multiplied = ({ amount, code }: Money, count: number): Money =>
  rounded({ amount: new Big(amount).times(String(count)).toFixed(), code });

/** How many of its smallest unit an amount is, half up: 101 yen are 101, and 1.01 USD too. */
export const smallestUnits = ({ amount, code }: Money): bigint =>
  BigInt(new Big(amount).times(`1e${minorDigits(code)}`).toFixed(0, Big.roundHalfUp));

export const fromSmallestUnits = (count: bigint, code: string): Money => {
  const places = minorDigits(code);
  return { amount: new Big(count.toString()).div(`1e${places}`).toFixed(places), code };
};

/** Decimals of the smallest unit that is paid in. */
const minorDigits = (code: string): number => otherDigits.get(code) ?? 2;

/**
 * ISO 4217's minor units, where they are not 2. Not asked of `Intl`: its digits are those of cash in daily use (none for an
 * Iraqi dinar, which has 3), and what it knows differs from one release of Node to the next.
 */
const otherDigits: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
      [3, 'BHD IQD JOD KWD LYD OMR TND'],
      [4, 'CLF UYW'],
    ] as const
  ).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, digits] as const)),
);
