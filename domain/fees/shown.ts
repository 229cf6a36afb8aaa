import Big from 'big.js';

/** To be read: to 6 places, without zeros at the end. Nothing is computed with it. */
export const shown = (value: Big | string): string =>
  new Big(new Big(value).toFixed(6, Big.roundHalfUp)).toFixed();
