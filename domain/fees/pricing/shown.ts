import Big from 'big.js';
import type { Weight } from '#domain/values/measurement';
import { quotientText } from '#domain/values/quotient';

/** To be read: to 6 places, without zeros at the end. Nothing is computed with it. */
export const shown = (value: Big | string): string => shownQuotient(new Big(value), one);

/** The same of one decimal by another. */
export const shownQuotient = (dividend: Big, divisor: Big): string => quotientText(dividend, divisor, 6);

export const shownWeight = ({ value, unit }: Weight): string => `${shown(value)} ${unit}`;

const one = new Big('1');
