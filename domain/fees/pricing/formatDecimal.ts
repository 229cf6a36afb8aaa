import Big from 'big.js';
import type { Weight } from '#domain/values/measurement';
import { quotientText } from '#domain/values/quotient';

/** To be read: to 6 places, without zeros at the end. Nothing is computed with it. */
export const formatDecimal = (value: Big | string): string => formatQuotient(new Big(value), one);

/** The same of one decimal by another. */
export const formatQuotient = (dividend: Big, divisor: Big): string => quotientText(dividend, divisor, 6);

export const formatWeight = ({ value, unit }: Weight): string => `${formatDecimal(value)} ${unit}`;

const one = new Big('1');
