import Big from 'big.js';

/** A product's units over the same days: sums, or unrounded daily averages, since Amazon shows rounded ones. */
export interface Supply {
  /** Units available, in transfer and in processing; neither inbound nor unsellable ones. */
  readonly sellableUnits: string;
  /** Units shipped to customers through all channels. */
  readonly shippedUnits: string;
}

/** Historical days of supply; `undefined` when nothing was shipped. */
export function daysOfSupply({ sellableUnits, shippedUnits }: Supply): Big | undefined {
  const shipped = new Big(shippedUnits);
  return shipped.eq('0') ? undefined : new Big(sellableUnits).div(shipped);
}
