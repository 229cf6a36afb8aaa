import { Marketplace, marketplaces } from '#domain/values/marketplace';
import { oneDay } from '#domain/values/month';
import { chargeDecimal, currency, storeOfCurrency } from '#infra/files/reports/charges/chargeFormats';
import {
  chargeRowReader,
  countryField,
  type PlainRow,
  readReportedFields,
  readSubject,
} from '#infra/files/reports/charges/chargeReader';
import { settlementColumns } from '#infra/files/reports/charges/columns';
import { holdsDay, requireLocalDay, writtenDay } from '#infra/files/reports/charges/reportTime';
import { settlementFee } from '#infra/files/reports/charges/settlementFee';
import { signedMoney } from '#infra/files/reports/charges/signedMoney';
import type { FieldOf } from '#infra/files/reports/columns';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { SaleLine } from '#services/ports/reportRows';
import type { ChargeReading } from '#services/ports/reports';

type Field = FieldOf<typeof settlementColumns>;

/** Where a settlement has been seen to name a shipment. */
const shipmentIdFields = ['shipmentId', 'amazonOrderId', 'merchantOrderId', 'amountDescription'] as const;
const shipmentId = /\bFBA[0-9A-Z]{6,12}\b/;

/** What tells apart lines of one day, fee and amount. */
const identityFields = ['amountType', 'amountDescription', 'orderItemCode', 'adjustmentId'] as const;

/** The name of each store's site. */
const siteNames: Readonly<Record<Marketplace, string>> = {
  US: 'amazon.com',
  CA: 'amazon.ca',
  MX: 'amazon.com.mx',
  GB: 'amazon.co.uk',
  DE: 'amazon.de',
  FR: 'amazon.fr',
  IT: 'amazon.it',
  ES: 'amazon.es',
  JP: 'amazon.co.jp',
  AU: 'amazon.com.au',
};
const sites = new Map(Marketplace.options.map((store) => [siteNames[store], store]));

/**
 * The fees of FBA among the lines of settlements: what is negative was charged, what is positive given back. A line is
 * dated by the day on which it was posted, since it does not say which days its fee is for.
 */
export function settlement({ dates, marketplace, onSale }: ChargeReading) {
  const currencies = new Map<string, string>();
  return chargeRowReader(settlementColumns, (row, report) => {
    const { cell } = row;
    const settlementId = requireCell(cell('settlementId'), textUpTo(64), report);
    const ownCurrency = readCell(cell('currency'), currency, report);
    if (settlementId === undefined) return undefined;
    if (ownCurrency !== undefined) currencies.set(settlementId, ownCurrency);

    const fee = settlementFee({
      transactionType: cell('transactionType')?.text ?? '',
      amountType: cell('amountType')?.text ?? '',
      amountDescription: cell('amountDescription')?.text ?? '',
    });
    const description = cell('amountDescription');
    const sale = onSale && saleLine(row);
    if (sale !== undefined) onSale?.(sale);
    if (fee === undefined || description === undefined) return [];

    const feeType = requireCell({ ...description, text: fee }, textUpTo(200), report);
    const known = currencies.get(settlementId);
    const code = known ?? requireCell(cell('currency'), currency, report);
    const site = cell('marketplace')?.text.toLowerCase() ?? '';
    const country = sites.get(site) ?? (code === undefined ? undefined : storeOfCurrency(code, marketplace));
    const timeZone = country && marketplaces[country].timeZone;
    const posted = [cell('postedTime'), cell('postedDate')].find((each) => holdsDay(each, dates));
    const day = requireLocalDay(posted ?? cell('postedDate'), dates, timeZone, report);
    const amount = requireCell(cell('amount'), chargeDecimal, report);
    const { amazonOrderId, ...subject } = readSubject(row, ['msku', 'amazonOrderId'], report);
    const shipment = shipmentIdFields
      .map((field) => shipmentId.exec(cell(field)?.text ?? '')?.[0])
      .find((each) => each !== undefined);
    const reported = readReportedFields(
      row,
      {
        numbers: ['quantity'],
        texts: [
          'settlementId',
          'transactionType',
          'amountType',
          'amountDescription',
          'orderItemCode',
          'shipmentId',
        ],
      },
      report,
    );
    if (day === undefined || feeType === undefined || amount === undefined || code === undefined)
      return undefined;
    return [
      {
        country: undefined,
        period: settlementId,
        // The same part, whichever store it is read for.
        subject: [writtenDay(posted, dates) ?? day, shipment ?? subject.msku ?? ''].join(' ').trim(),
        orderLine: orderLineOf(row),
        row: {
          feeType,
          ...countryField(country),
          ...oneDay(day),
          postedOn: day,
          subject: {
            ...subject,
            ...(shipment !== undefined && { shipmentConfirmationId: shipment }),
            ...(amazonOrderId !== undefined && amazonOrderId !== shipment && { amazonOrderId }),
          },
          ...signedMoney('credit', amount, code),
          reported,
          own: identityFields.map((field) => cell(field)?.text ?? '').join(' '),
        },
      },
    ];
  });
}

/** What the rows of one sale of a settlement have in common. */
const saleFields = ['settlementId', 'amazonOrderId', 'orderItemCode', 'msku', 'postedDate'] as const;

const orderLineOf = ({ cell }: PlainRow<Field>): string =>
  saleFields.map((field) => cell(field)?.text ?? '').join('\u001f');

/** The price of a sale; its quantity stands in no other row. */
function saleLine(row: PlainRow<Field>): SaleLine | undefined {
  const isPrincipal =
    row.cell('transactionType')?.text === 'Order' && row.cell('amountDescription')?.text === 'Principal';
  const numberIn = (field: Field) => chargeDecimal.parse(row.cell(field)?.text ?? '');
  const [quantity, principal] = isPrincipal ? [numberIn('quantity'), numberIn('amount')] : [];
  return quantity === undefined || principal === undefined
    ? undefined
    : { orderLine: orderLineOf(row), quantity, principal };
}
