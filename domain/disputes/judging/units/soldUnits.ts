import Big from 'big.js';
import { type ChargedRow, settlement } from '#domain/disputes/judging/chargedRow';
import { computedFeeTypes } from '#domain/values/feeType';
import { quotient } from '#domain/values/quotient';

const { fulfilment, fuel } = computedFeeTypes;

/** A settlement's fee of an order for units of one SKU, which follows from what one of them costs. */
export const isUnitFeeRow = ({ report, feeType, subject }: ChargedRow): boolean =>
  report === settlement && subject.msku !== undefined && (feeType === fulfilment || feeType === fuel);

/** What was sold, as the settlement says it of the order line. */
export interface SoldUnits {
  readonly units: number;
  /** Of one unit. */
  readonly price?: string;
}

/** `undefined` where it is not said how many: an amount alone could be of any number. */
export function soldUnits({ reported }: ChargedRow): SoldUnits | undefined {
  const { 'quantity-purchased': quantity = '', Principal: principal = '' } = reported;
  if (!/^[1-9]\d{0,5}$/.test(quantity)) return undefined;
  const units = Number(quantity);
  if (!/^\d+(\.\d+)?$/.test(principal)) return { units };
  return { units, price: quotient(new Big(principal), new Big(quantity)).toFixed() };
}
