import { type AmazonLedgerDoubt, amazonLedgerDoubts } from '#domain/inventory/amazonLedger/doubts';
import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { defined } from '#domain/values/defined';
import { type FieldOf, ledgerDetailColumns } from '#infra/files/reports/columns';
import type { RowReader } from '#infra/files/reports/readRows';
import {
  disposition,
  ledgerEventType,
  networkOfCountry,
  requireDay,
  signedUnits,
  titleOf,
} from '#infra/files/reports/reportFormats';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { Cell } from '#infra/files/sellerCentral/table';
import type { AmazonLedgerLine } from '#services/ports/reportRows';
import type { DayOrder } from '#services/ports/reports';

type Field = FieldOf<typeof ledgerDetailColumns>;

const short = textUpTo(40);
const text64 = textUpTo(64);
const text100 = textUpTo(100);
const text255 = textUpTo(255);

export const ledgerDetail = (
  order: DayOrder | undefined,
): RowReader<Field, AmazonLedgerLine<AmazonLedgerRow>> => ({
  columns: ledgerDetailColumns,
  read({ cell }, report) {
    const day = requireDay(cell('date'), order, report);
    const msku = requireCell(cell('msku'), text255, report);
    const eventType = requireCell(cell('eventType'), ledgerEventType, report);
    const quantity = requireCell(cell('quantity'), signedUnits, report);
    const fulfillmentCenter = requireCell(cell('fulfillmentCenter'), text64, report);
    const rowDisposition = requireCell(cell('disposition'), disposition, report);
    const country = cell('country');
    const network = readCell(country, networkOfCountry, report);
    const rest = {
      fnsku: readCell(cell('fnsku'), short, report),
      asin: readCell(cell('asin'), short, report),
      referenceId: readCell(cell('referenceId'), text100, report),
      reason: readCell(cell('reason'), text64, report),
      country: country?.text || undefined,
      reconciledQuantity: readCell(cell('reconciledQuantity'), signedUnits, report),
      unreconciledQuantity: readCell(cell('unreconciledQuantity'), signedUnits, report),
      dateAndTime: readCell(cell('dateAndTime'), short, report),
      store: readCell(cell('store'), text100, report),
    };
    if (
      day === undefined ||
      msku === undefined ||
      eventType === undefined ||
      quantity === undefined ||
      fulfillmentCenter === undefined ||
      rowDisposition === undefined
    )
      return undefined;
    const row = { eventType, quantity, disposition: rowDisposition, fulfillmentCenter, ...defined(rest) };
    const doubtful = {
      'day-contradicts-time': [cell('dateAndTime'), `a time on ${day}, the day of the row`],
      'reconciled-quantity': [
        cell('reconciledQuantity'),
        `at most the ${Math.abs(quantity)} units of the row`,
      ],
    } as const;
    warn(amazonLedgerDoubts(day, row), doubtful, report);
    return { network, msku, day, title: titleOf(cell('title')), row };
  },
});

/** The cell in question, and what was expected of it. */
function warn(doubts: readonly AmazonLedgerDoubt[], of: Doubtful, { warnings }: Report): void {
  for (const doubt of doubts) {
    const [cell, expected] = of[doubt];
    if (cell !== undefined) warnings.push(cellFinding(doubt, cell, expected));
  }
}

type Doubtful = { readonly [Doubt in AmazonLedgerDoubt]: readonly [Cell | undefined, string] };
