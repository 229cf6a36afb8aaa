import { marketplaces } from '#domain/values/marketplace';
import { oneDay } from '#domain/values/month';
import { chargeDecimal, currency, storeOfCurrency } from '#infra/files/reports/charges/chargeFormats';
import {
  chargeRowReader,
  countryField,
  readReportedFields,
  readSubject,
} from '#infra/files/reports/charges/chargeReader';
import { reimbursementColumns } from '#infra/files/reports/charges/columns';
import { requireLocalDay, writtenDay } from '#infra/files/reports/charges/reportTime';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import { requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { ChargeReading } from '#services/ports/reports';

/** What Amazon paid; a negative amount is one that it took back. Units given back in kind are told by their quantities. */
export const reimbursements = ({ dates, marketplace }: ChargeReading) =>
  chargeRowReader(reimbursementColumns, (row, report) => {
    const { cell } = row;
    const code = requireCell(cell('currency'), currency, report);
    const country = code === undefined ? undefined : storeOfCurrency(code, marketplace);
    const timeZone = country && marketplaces[country].timeZone;
    const day = requireLocalDay(cell('approvalDate'), dates, timeZone, report);
    const id = requireCell(cell('reimbursementId'), textUpTo(64), report);
    const reason = requireCell(cell('reason'), textUpTo(200), report);
    const amount = requireCell(cell('amount'), chargeDecimal, report);
    const subject = readSubject(row, ['msku', 'fnsku', 'asin', 'amazonOrderId'], report);
    const reported = readReportedFields(
      row,
      {
        numbers: ['unitAmount', 'quantityCash', 'quantityInventory', 'quantity'],
        texts: ['reimbursementId', 'caseId', 'condition', 'originalId', 'originalType'],
      },
      report,
    );
    if (
      day === undefined ||
      id === undefined ||
      reason === undefined ||
      amount === undefined ||
      code === undefined
    )
      return undefined;
    return [
      {
        country: undefined,
        // The same part, whichever store it is read for.
        period: writtenDay(cell('approvalDate'), dates) ?? day,
        subject: id,
        row: {
          feeType: reason,
          ...countryField(country),
          ...oneDay(day),
          postedOn: day,
          subject,
          ...signedMoney('credit', amount, code),
          reported,
          own: id,
        },
      },
    ];
  });
