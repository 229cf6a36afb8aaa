import Big from 'big.js';
import { computedFeeTypes } from '#domain/values/feeType';
import { type Money, smallestUnit } from '#domain/values/money';
import { daysOf } from '#domain/values/month';
import {
  chargeDecimal,
  currency,
  month,
  partSubject,
  place,
} from '#infra/files/reports/charges/chargeFormats';
import {
  chargeRowReader,
  countryField,
  type ReportedFields,
  readReportedFields,
  readSubject,
} from '#infra/files/reports/charges/chargeReader';
import { storageFeeColumns } from '#infra/files/reports/charges/columns';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import type { FieldOf } from '#infra/files/reports/columns';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { Cell } from '#infra/files/sellerCentral/table';
import type { ChargeLine } from '#services/ports/reportRows';

type Field = FieldOf<typeof storageFeeColumns>;

const storageFields: ReportedFields<Field> = {
  numbers: [
    ...(['longestSide', 'medianSide', 'shortestSide', 'weight', 'unitVolume', 'totalVolume'] as const),
    ...(['onHand', 'pendingRemoval', 'customerOrders', 'rate', 'incentive'] as const),
  ],
  texts: ['sideUnit', 'weightUnit', 'sizeTier', 'dangerousGoods', 'category'],
  volumeUnit: 'volumeUnit',
};
const surchargeFields: ReportedFields<Field> = {
  numbers: ['utilizationRatio', 'surchargeRate', 'surchargedQuantity', 'surchargedVolume'],
  texts: ['utilizationRatioUnit'],
};

/**
 * A month of a SKU in a fulfillment center: its base storage, and its utilization surcharge where there is one.
 *
 * The fee posts between the 7th and the 15th of the next month. No row says on which day, so that no charge does.
 */
export const storageFees = chargeRowReader(storageFeeColumns, (row, report) => {
  const { cell } = row;
  const period = requireCell(cell('month'), month, report);
  const where = requireCell(cell('country'), place, report);
  const fnsku = requireCell(cell('fnsku'), textUpTo(40), report);
  const subject = readSubject(row, ['msku', 'fnsku', 'asin', 'fulfillmentCenter'], report);
  const code = requireCell(cell('currency'), currency, report);
  const fee = requireCell(cell('fee'), chargeDecimal, report);
  const base = readCell(cell('baseFee'), chargeDecimal, report);
  const surcharge = readCell(cell('surcharge'), chargeDecimal, report) ?? '0';
  const stored = readReportedFields(row, storageFields, report);
  const surcharged = readReportedFields(row, surchargeFields, report);
  if (
    period === undefined ||
    where === undefined ||
    fnsku === undefined ||
    code === undefined ||
    fee === undefined
  )
    return undefined;

  const line = (feeType: string, amount: string, reported: ChargeLine['row']['reported']): ChargeLine => ({
    country: where.store,
    period,
    subject: partSubject(where, fnsku),
    row: {
      feeType,
      ...countryField(where.store),
      ...daysOf(period),
      subject,
      ...signedMoney('charge', amount, code),
      reported,
    },
  });
  if (base === undefined) return [line(computedFeeTypes.storage, fee, stored)];
  doubtSum(cell('fee'), { amount: fee, code }, new Big(base).plus(surcharge), report);
  const storage = line(computedFeeTypes.storage, base, stored);
  if (new Big(surcharge).eq('0')) return [storage];
  return [storage, line(computedFeeTypes.utilization, surcharge, { ...stored, ...surcharged })];
});

/** A cent of rounding is none. */
function doubtSum(cell: Cell | undefined, fee: Money, sum: Big, { warnings }: Report): void {
  if (cell === undefined || sum.minus(fee.amount).abs().lte(smallestUnit(fee.code))) return;
  warnings.push(cellFinding('out-of-balance', cell, `${sum.toFixed()}, as base and surcharge add up`));
}
