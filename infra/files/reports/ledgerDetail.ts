import { type AmazonLedgerDoubt, amazonLedgerDoubts } from '#domain/inventory/amazonLedger/doubts';
import type { AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { defined } from '#domain/values/defined';
import type { Network } from '#domain/values/network';
import { type FieldOf, ledgerDetailColumns } from '#infra/files/reports/columns';
import type { RowReader } from '#infra/files/reports/readRows';
import type { DayOrder } from '#infra/files/reports/reportDay';
import {
  disposition,
  ledgerEventType,
  needDay,
  networkOfCountry,
  signedUnits,
  titleOf,
} from '#infra/files/reports/reportFormats';
import { foundAt, type Report } from '#infra/files/sellerCentral/finding';
import { need, read, textUpTo } from '#infra/files/sellerCentral/formats';
import type { Cell } from '#infra/files/sellerCentral/table';

/** A row with the stock it is about. `network` is what its country says, where it says one. */
export interface LedgerLine<Row> {
  readonly network: Network | undefined;
  readonly msku: string;
  readonly day: string;
  /** Of the SKU; no part of what the row says, since it can change. */
  readonly title?: string | undefined;
  readonly row: Row;
}

type Field = FieldOf<typeof ledgerDetailColumns>;

const short = textUpTo(40);
const text64 = textUpTo(64);
const text100 = textUpTo(100);
const text255 = textUpTo(255);

export const ledgerDetail = (order: DayOrder | undefined): RowReader<Field, LedgerLine<AmazonLedgerRow>> => ({
  columns: ledgerDetailColumns,
  read({ cell }, report) {
    const day = needDay(cell('date'), order, report);
    const msku = need(cell('msku'), text255, report);
    const eventType = need(cell('eventType'), ledgerEventType, report);
    const quantity = need(cell('quantity'), signedUnits, report);
    const fulfillmentCenter = need(cell('fulfillmentCenter'), text64, report);
    const kept = need(cell('disposition'), disposition, report);
    const country = cell('country');
    const network = read(country, networkOfCountry, report);
    const rest = {
      fnsku: read(cell('fnsku'), short, report),
      asin: read(cell('asin'), short, report),
      referenceId: read(cell('referenceId'), text100, report),
      reason: read(cell('reason'), text64, report),
      country: country?.text || undefined,
      reconciledQuantity: read(cell('reconciledQuantity'), signedUnits, report),
      unreconciledQuantity: read(cell('unreconciledQuantity'), signedUnits, report),
      dateAndTime: read(cell('dateAndTime'), short, report),
      store: read(cell('store'), text100, report),
    };
    if (
      day === undefined ||
      msku === undefined ||
      eventType === undefined ||
      quantity === undefined ||
      fulfillmentCenter === undefined ||
      kept === undefined
    )
      return undefined;
    const row = { eventType, quantity, disposition: kept, fulfillmentCenter, ...defined(rest) };
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
    if (cell !== undefined) warnings.push(foundAt(doubt, cell, expected));
  }
}

type Doubtful = { readonly [Doubt in AmazonLedgerDoubt]: readonly [Cell | undefined, string] };
