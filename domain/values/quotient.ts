import Big from 'big.js';

/**
 * One decimal by another as text, half up, without zeros at the end: what `dividend.div(divisor).toFixed()` gives where
 * `places` are 20, and some times as fast, since it divides whole numbers and not digit by digit. A ledger divides for every line.
 *
 * @throws RangeError where the divisor is 0
 */
export function quotientText(dividend: Big, divisor: Big, places = 20): string {
  const shift = places + exponentOf(dividend) - exponentOf(divisor);
  const upper = digitsOf(dividend) * (shift > 0 ? powerOfTen(shift) : 1n);
  const lower = digitsOf(divisor) * (shift < 0 ? powerOfTen(-shift) : 1n);
  const digits = ((2n * upper + lower) / (2n * lower)).toString().padStart(places + 1, '0');
  let end = digits.length;
  const whole = end - places;
  while (end > whole && digits[end - 1] === '0') end -= 1;
  const sign = dividend.s === divisor.s ? '' : '-';
  return end === whole
    ? `${sign}${digits.slice(0, whole)}`
    : `${sign}${digits.slice(0, whole)}.${digits.slice(whole, end)}`;
}

/** The same to go on with. */
export const quotient = (dividend: Big, divisor: Big): Big => new Big(quotientText(dividend, divisor));

/** Of the last digit. */
const exponentOf = ({ c, e }: Big): number => e - c.length + 1;

/** So many digits are a whole number that a float holds exactly. */
const digitsPerPart = 15;

function digitsOf({ c }: Big): bigint {
  let digits = 0n;
  for (let from = 0; from < c.length; from += digitsPerPart) {
    const until = Math.min(from + digitsPerPart, c.length);
    let part = 0;
    for (let at = from; at < until; at += 1) part = part * 10 + (c[at] ?? 0);
    digits = from === 0 ? BigInt(part) : digits * powerOfTen(until - from) + BigInt(part);
  }
  return digits;
}

const powers: bigint[] = [];

function powerOfTen(exponent: number): bigint {
  const cached = powers[exponent];
  if (cached !== undefined) return cached;
  const power = 10n ** BigInt(exponent);
  powers[exponent] = power;
  return power;
}
