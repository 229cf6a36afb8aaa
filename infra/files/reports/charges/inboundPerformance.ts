import Big from 'big.js';
import { oneDay } from '#domain/values/month';
import { chargeDecimal, currency, storeOfCurrency } from '#infra/files/reports/charges/chargeFormats';
import {
  type ChargeReading,
  inStore,
  readerOf,
  reportedOf,
  subjectOf,
} from '#infra/files/reports/charges/chargeReader';
import { inboundPerformanceColumns } from '#infra/files/reports/charges/columns';
import { knownFeeType } from '#infra/files/reports/charges/knownFees';
import { needLocalDay } from '#infra/files/reports/charges/reportTime';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import { need, read, textUpTo } from '#infra/files/sellerCentral/formats';

/**
 * A problem of a shipment that cost something; most cost nothing. Expected and received quantities are those of the
 * problem's row, never to be added up. When the fee posts no row says.
 */
export const inboundPerformance = ({ dates, marketplace }: ChargeReading) =>
  readerOf(inboundPerformanceColumns, (row, report) => {
    const { cell } = row;
    const day = needLocalDay(cell('reportedDate'), dates, undefined, report);
    const shipment = need(cell('shipmentConfirmationId'), textUpTo(64), report);
    const problem = need(cell('problem'), textUpTo(200), report);
    const written = read(cell('feeType'), textUpTo(200), report);
    const fee = read(cell('fee'), chargeDecimal, report);
    const code = fee === undefined ? undefined : need(cell('currency'), currency, report);
    const subject = subjectOf(
      row,
      ['msku', 'fnsku', 'asin', 'fulfillmentCenter', 'shipmentConfirmationId'],
      report,
    );
    const reported = reportedOf(
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
          feeType: knownFeeType(written ?? problem) ?? written ?? problem,
          ...inStore(country),
          ...oneDay(day),
          subject,
          ...signedMoney('charge', fee, code),
          reported,
          own: [problem, cell('carton')?.text].join(' '),
        },
      },
    ];
  });
