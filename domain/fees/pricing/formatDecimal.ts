import Big from 'big.js';
import type { Weight } from '#domain/values/measurement';
import { quotientText } from '#domain/values/quotient';

/** Rounds to 6 places without trailing zeros, for reading only: nothing computes with it. */
export const formatDecimal = (value: Big | string): string => formatQuotient(new Big(value), one);

/** Divides two decimals and formats the quotient alike. */
export const formatQuotient = (dividend: Big, divisor: Big): string => quotientText(dividend, divisor, 6);

export const formatWeight = ({ value, unit }: Weight): string => `${formatDecimal(value)} ${unit}`;

const one = new Big('1');
