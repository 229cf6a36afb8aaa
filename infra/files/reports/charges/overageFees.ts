import { computedFeeTypes } from '#domain/values/feeType';
import { daysOf, oneDay } from '#domain/values/month';
import type { StorageType } from '#domain/values/storageType';
import { chargeDecimal, currency, partSubject, place } from '#infra/files/reports/charges/chargeFormats';
import { chargeRowReader, countryField, readReportedFields } from '#infra/files/reports/charges/chargeReader';
import { overageFeeColumns } from '#infra/files/reports/charges/columns';
import { foldedWord } from '#infra/files/reports/charges/localWords';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import { requireDay } from '#infra/files/reports/reportFormats';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { ChargeReading } from '#services/ports/reports';

/** Amazon's storage types by ours; later reports may leave the cell empty. */
const storageTypes = new Map<string, StorageType>([
  ['sortable', 'STANDARD'],
  ['nonsortable', 'OVERSIZE'],
  ['standardsize', 'STANDARD'],
  ['oversize', 'OVERSIZE'],
  ['apparel', 'APPAREL'],
  ['footwear', 'FOOTWEAR'],
]);

/** One charge a day over the limit. It posts once its month has ended, so that July posts on August 1 (rule 20). */
export const overageFees = ({ dates }: ChargeReading) =>
  chargeRowReader(overageFeeColumns, (row, report) => {
    const { cell } = row;
    const day = requireDay(cell('chargedDate'), dates, report);
    const where = requireCell(cell('country'), place, report);
    const writtenType = readCell(cell('storageType'), textUpTo(64), report);
    const amount = requireCell(cell('fee'), chargeDecimal, report);
    const code = requireCell(cell('currency'), currency, report);
    const reported = readReportedFields(
      row,
      { numbers: ['rate', 'usage', 'limit', 'overage'], volumeUnit: 'volumeUnit' },
      report,
    );
    if (day === undefined || where === undefined || amount === undefined || code === undefined)
      return undefined;
    const storageType = writtenType && (storageTypes.get(foldedWord(writtenType)) ?? writtenType);
    return [
      {
        country: where.store,
        period: day,
        subject: partSubject(where, storageType ?? ''),
        row: {
          feeType: computedFeeTypes.overage,
          ...countryField(where.store),
          ...oneDay(day),
          postedOn: daysOf(day.slice(0, 7)).until,
          subject: storageType === undefined ? {} : { storageType },
          ...signedMoney('charge', amount, code),
          reported,
        },
      },
    ];
  });
