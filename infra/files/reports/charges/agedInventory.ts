import Big from 'big.js';
import { computedFeeTypes } from '#domain/values/feeType';
import { oneDay } from '#domain/values/month';
import { chargeDecimal, currency, partOf, place } from '#infra/files/reports/charges/chargeFormats';
import {
  type ChargeLine,
  type ChargeReading,
  inStore,
  readerOf,
  reportedOf,
  subjectOf,
} from '#infra/files/reports/charges/chargeReader';
import { agedInventoryColumns } from '#infra/files/reports/charges/columns';
import { needLocalDay } from '#infra/files/reports/charges/reportTime';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import type { FieldOf } from '#infra/files/reports/columns';
import { need, read, textUpTo } from '#infra/files/sellerCentral/formats';

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
  readerOf(agedInventoryColumns, (row, report) => {
    const { cell } = row;
    const day = needLocalDay(cell('snapshotDate'), dates, undefined, report);
    const where = need(cell('country'), place, report);
    const msku = need(cell('msku'), textUpTo(255), report);
    const subject = subjectOf(row, ['msku', 'fnsku', 'asin'], report);
    const code = need(cell('currency'), currency, report);
    const tier = read(cell('tier'), textUpTo(64), report);
    const charged = fees.flatMap(({ amount, quantity, own = tier }) => {
      const fee = read(cell(amount), chargeDecimal, report);
      const texts = ['condition', 'tier', 'smallAndLight'] as const;
      const numbers = [quantity, 'unitVolume', 'rate'] as const;
      const reported = reportedOf(row, { numbers, texts, volumeUnit: 'volumeUnit' }, report);
      return fee === undefined || new Big(fee).eq('0') ? [] : [{ fee, own, reported }];
    });
    if (day === undefined || where === undefined || msku === undefined || code === undefined)
      return undefined;
    return charged.map(
      ({ fee, own, reported }): ChargeLine => ({
        country: where.store,
        period: day,
        subject: partOf(where, msku),
        row: {
          feeType: computedFeeTypes.aged,
          ...inStore(where.store),
          ...oneDay(day),
          subject,
          ...signedMoney('charge', fee, code),
          reported,
          own,
        },
      }),
    );
  });
