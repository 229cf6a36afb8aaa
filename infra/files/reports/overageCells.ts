import Big from 'big.js';
import type { Amount, ComputedFee } from '#domain/fees/pricing/computedFee';
import { formatDecimal } from '#domain/fees/pricing/formatDecimal';
import type { VolumeUnit } from '#domain/fees/rateCards/row';
import { daysFrom, laterDay } from '#domain/values/calendar';
import { money } from '#domain/values/money';
import { daysInMonthOf } from '#domain/values/month';
import { cubicCentimetresPer, volumeFromCubicFeet } from '#domain/values/volume';
import type { overageFeeColumns } from '#infra/files/reports/charges/columns';
import type { FieldOf } from '#infra/files/reports/columns';
import { amountText } from '#infra/words/moneyText';

type Cells = { readonly [Field in FieldOf<typeof overageFeeColumns>]?: string };

/** A line as rows of Amazon's report, one for each of its days. What is not known is an empty cell, and never 0. */
export const overageCells = ({ country, period, inputs, result }: ComputedFee): readonly Cells[] =>
  daysFrom(period.from, laterDay(period.until, -1)).map((day) => ({
    chargedDate: `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`,
    country,
    storageType: storageTypes.get(inputs['storageType'] ?? '') ?? inputs['storageType'] ?? '',
    ...volumeCells(inputs, result.kind === 'amount' ? unitOf(result, day) : 'CUBIC_FOOT'),
    ...(result.kind === 'amount' && chargeCells(result, unitOf(result, day))),
  }));

/** Ours by Amazon's names. */
const storageTypes: ReadonlyMap<string, string> = new Map([
  ['STANDARD', 'Sortable'],
  ['OVERSIZE', 'Non_Sortable'],
  ['APPAREL', 'Apparel'],
  ['FOOTWEAR', 'Footwear'],
]);

/** The unit that the rate is for: the divisor of a line holds its cubic centimetres, for each day of the month. */
const unitOf = ({ divisor }: Amount, day: string): VolumeUnit =>
  new Big(divisor).eq(new Big(cubicCentimetresPer.CUBIC_METRE).times(daysInMonthOf(day)))
    ? 'CUBIC_METRE'
    : 'CUBIC_FOOT';

const unitNames: { readonly [Unit in VolumeUnit]: string } = {
  CUBIC_FOOT: 'cubic feet',
  CUBIC_METRE: 'cubic meters',
};

function volumeCells({ usage, limit }: ComputedFee['inputs'], unit: VolumeUnit): Cells {
  const inUnit = (cubicFeet: string) =>
    unit === 'CUBIC_FOOT'
      ? formatDecimal(cubicFeet)
      : formatDecimal(volumeFromCubicFeet(cubicFeet).cubicCentimetres.div(cubicCentimetresPer[unit]));
  return {
    ...(usage !== undefined && { usage: inUnit(usage) }),
    ...(limit !== undefined && { limit: inUnit(limit) }),
    volumeUnit: unitNames[unit],
  };
}

const chargeCells = ({ quantity, rate, amount }: Amount, unit: VolumeUnit): Cells => ({
  rate: amountText(money(rate, amount.code)),
  overage: formatDecimal(new Big(quantity).div(cubicCentimetresPer[unit])),
  fee: amount.amount,
  currency: amount.code,
});
