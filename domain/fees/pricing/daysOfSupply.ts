import Big from 'big.js';

/** Of one product over the same days: sums, or daily averages as long as they are raw, since what Amazon shows is rounded. */
export interface Supply {
  /** Available, in transfer and being processed; neither inbound nor unsellable. */
  readonly sellableUnits: string;
  /** To customers, through every channel. */
  readonly shippedUnits: string;
}

/** Historical days of supply; `undefined` where nothing was shipped. */
export function daysOfSupply({ sellableUnits, shippedUnits }: Supply): Big | undefined {
  const shipped = new Big(shippedUnits);
  return shipped.eq('0') ? undefined : new Big(sellableUnits).div(shipped);
}
