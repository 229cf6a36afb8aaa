import Big from 'big.js';
import { oneDay } from '#domain/values/month';
import { chargeDecimal, currency, storeOfCurrency } from '#infra/files/reports/charges/chargeFormats';
import {
  chargeRowReader,
  countryField,
  readReportedFields,
  readSubject,
} from '#infra/files/reports/charges/chargeReader';
import { inboundPerformanceColumns } from '#infra/files/reports/charges/columns';
import { knownFeeType } from '#infra/files/reports/charges/feeNames';
import { requireLocalDay } from '#infra/files/reports/charges/reportTime';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { ChargeReading } from '#services/ports/reports';

/**
 * A problem of a shipment that cost something; most cost nothing. Expected and received quantities are those of the
 * problem's row, never to be added up. When the fee posts no row says.
 */
export const inboundPerformance = ({ dates, marketplace }: ChargeReading) =>
  chargeRowReader(inboundPerformanceColumns, (row, report) => {
    const { cell } = row;
    const day = requireLocalDay(cell('reportedDate'), dates, undefined, report);
    const shipment = requireCell(cell('shipmentConfirmationId'), textUpTo(64), report);
    const problem = requireCell(cell('problem'), textUpTo(200), report);
    const writtenType = readCell(cell('feeType'), textUpTo(200), report);
    const fee = readCell(cell('fee'), chargeDecimal, report);
    const code = fee === undefined ? undefined : requireCell(cell('currency'), currency, report);
    const subject = readSubject(
      row,
      ['msku', 'fnsku', 'asin', 'fulfillmentCenter', 'shipmentConfirmationId'],
      report,
    );
    const reported = readReportedFields(
      row,
      {
        numbers: ['quantity', 'expected', 'received'],
        texts: ['carton', 'problem', 'measurementUnit', 'coachingLevel', 'problemLevel', 'alertStatus'],
      },
      report,
    );
    if (day === undefined || shipment === undefined || problem === undefined) return undefined;
    if (fee === undefined || code === undefined || new Big(fee).eq('0')) return [];
    const country = storeOfCurrency(code, marketplace);
    return [
      {
        country: undefined,
        period: day,
        subject: shipment,
        row: {
          feeType: knownFeeType(writtenType ?? problem) ?? writtenType ?? problem,
          ...countryField(country),
          ...oneDay(day),
          subject,
          ...signedMoney('charge', fee, code),
          reported,
          own: [problem, cell('carton')?.text].join(' '),
        },
      },
    ];
  });
