import Big from 'big.js';
import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import { computedFeeTypes } from '#domain/values/feeType';
import { quotient } from '#domain/values/quotient';

const { fulfilment, fuel } = computedFeeTypes;

/** A settlement's fee of an order line, which follows from the cost of one unit. */
export const isUnitFeeRow = ({ report, feeType, subject }: ChargedRow): boolean =>
  report === settlement && subject.msku !== undefined && (feeType === fulfilment || feeType === fuel);

/** What the settlement says was sold on the order line. */
export interface SoldUnits {
  readonly units: number;
  /** The price of one unit. */
  readonly price?: string;
}

/** `undefined` when the row names no quantity: an amount alone could be of any number of units. */
export function soldUnits({ reported }: ChargedRow): SoldUnits | undefined {
  const { 'quantity-purchased': quantity = '', Principal: principal = '' } = reported;
  if (!/^[1-9]\d{0,5}$/.test(quantity)) return undefined;
  const units = Number(quantity);
  if (!/^\d+(\.\d+)?$/.test(principal)) return { units };
  return { units, price: quotient(new Big(principal), new Big(quantity)).toFixed() };
}
