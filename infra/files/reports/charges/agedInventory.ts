import Big from 'big.js';
import { computedFeeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';
import { chargeDecimal, currency, partSubject, place } from '#infra/files/reports/charges/chargeFormats';
import {
  chargeRowReader,
  countryField,
  readReportedFields,
  readSubject,
} from '#infra/files/reports/charges/chargeReader';
import { agedInventoryColumns } from '#infra/files/reports/charges/columns';
import { requireLocalDay } from '#infra/files/reports/charges/reportTime';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import type { FieldOf } from '#infra/files/reports/columns';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { ChargeLine } from '#services/ports/reportRows';
import type { ChargeReading } from '#services/ports/reports';

type Field = FieldOf<typeof agedInventoryColumns>;

/** Of the old report a fee for units of more than 12 months and one for those of more than 6; of the new one each tier's. */
const fees = [
  { amount: 'fee12', quantity: 'quantity12', own: '12-mo' },
  { amount: 'fee6', quantity: 'quantity6', own: '6-mo' },
  { amount: 'fee', quantity: 'quantity', own: undefined },
] as const satisfies readonly {
  readonly amount: Field;
  readonly quantity: Field;
  readonly own: string | undefined;
}[];

/** A snapshot of one SKU, on the 15th. When the fee posts, days later, no row says. */
export const agedInventory = ({ dates }: ChargeReading) =>
  chargeRowReader(agedInventoryColumns, (row, report) => {
    const { cell } = row;
    const day = requireLocalDay(cell('snapshotDate'), dates, undefined, report);
    const where = requireCell(cell('country'), place, report);
    const msku = requireCell(cell('msku'), textUpTo(255), report);
    const subject = readSubject(row, ['msku', 'fnsku', 'asin'], report);
    const code = requireCell(cell('currency'), currency, report);
    const tier = readCell(cell('tier'), textUpTo(64), report);
    const charged = fees.flatMap(({ amount, quantity, own = tier }) => {
      const fee = readCell(cell(amount), chargeDecimal, report);
      const texts = ['condition', 'tier', 'smallAndLight'] as const;
      const numbers = [quantity, 'unitVolume', 'rate'] as const;
      const reported = readReportedFields(row, { numbers, texts, volumeUnit: 'volumeUnit' }, report);
      return fee === undefined || new Big(fee).eq('0') ? [] : [{ fee, own, reported }];
    });
    if (day === undefined || where === undefined || msku === undefined || code === undefined)
      return undefined;
    return charged.map(
      ({ fee, own, reported }): ChargeLine => ({
        country: where.store,
        period: day,
        subject: partSubject(where, msku),
        row: {
          feeType: computedFeeTypes.aged,
          ...countryField(where.store),
          ...oneDay(day),
          subject,
          ...signedMoney('charge', fee, code),
          reported,
          own,
        },
      }),
    );
  });
