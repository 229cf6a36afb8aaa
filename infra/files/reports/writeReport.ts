import { stringify } from 'csv-stringify/sync';
import type { ComputedFee } from '#domain/fees/pricing/computedFee';
import type { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { formatVolume } from '#domain/values/volume';
import { overageFeeColumns } from '#infra/files/reports/charges/columns';
import {
  type FieldOf,
  fbaInventoryColumns,
  ledgerDetailColumns,
  ledgerSummaryColumns,
  type ReportColumn,
} from '#infra/files/reports/columns';
import { escapeFormula } from '#infra/files/reports/formulaCells';
import { overageCells } from '#infra/files/reports/overageCells';
import type { BookLine } from '#services/inventory/amazonLedger/ledgerBook';
import type { ListedLevel } from '#services/inventory/stock/listedLevels';

/** What a row has under each column; nothing leaves the cell empty. Numbers stay numbers, text is no formula. */
type CellsOf<Columns extends readonly ReportColumn[]> = {
  readonly [Field in FieldOf<Columns>]?: string | number | undefined;
};

type Rows<Row> = AsyncIterable<Row> | Iterable<Row>;

/** The lines of a report with Amazon's exact headers, all cells quoted, as Amazon's downloads are. */
async function* linesOf<Columns extends readonly ReportColumn[], Row>(
  columns: Columns,
  rows: Rows<Row>,
  cellsOf: (row: Row) => CellsOf<Columns>,
): AsyncIterable<string> {
  yield lineOf(columns.map(({ header }) => header));
  for await (const row of rows) {
    const cells: Readonly<Record<string, string | number | undefined>> = cellsOf(row);
    yield lineOf(columns.map(({ field }) => cells[field] ?? ''));
  }
}

const lineOf = (cells: readonly (string | number)[]): string =>
  stringify([cells.map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : cell))], {
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  });

/** `MM/DD/YYYY`. */
const monthFirst = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

const cellsOfLine = <Row>({ msku, title, day, row }: BookLine<Row>) => ({
  ...row,
  msku,
  title,
  date: monthFirst(day),
});

export const ledgerDetailText = (rows: Rows<BookLine<AmazonLedgerRow>>): AsyncIterable<string> =>
  linesOf(ledgerDetailColumns, rows, cellsOfLine);

/** With signs: what leaves is negative, and the columns add up to the ending balance. */
export const ledgerSummaryText = (rows: Rows<BookLine<AmazonLedgerBalance>>): AsyncIterable<string> =>
  linesOf(ledgerSummaryColumns, rows, cellsOfLine);

/** Of what is stocked; cells of what nobody said here stay empty, as what sellers fulfil themselves. */
export const fbaInventoryText = (levels: Rows<ListedLevel>): AsyncIterable<string> =>
  linesOf(fbaInventoryColumns, levels, (level) => ({
    msku: level.msku,
    fnsku: level.fnsku,
    asin: level.asin,
    title: level.title,
    price: level.price,
    afnListed: 'Yes',
    warehouse: level.warehouseQuantity,
    fulfillable: level.fulfillableQuantity,
    unsellable: level.unfulfillableQuantity.totalUnfulfillableQuantity,
    reserved: level.reservedQuantity.totalReservedQuantity,
    total: level.totalQuantity,
    // In which unit Amazon writes it elsewhere is not known.
    unitVolume: level.network === 'US' && level.cubicFeet ? formatVolume(level.cubicFeet, 4) : undefined,
    inboundWorking: level.inboundWorkingQuantity,
    inboundShipped: level.inboundShippedQuantity,
    inboundReceiving: level.inboundReceivingQuantity,
    researching: level.researchingQuantity.totalResearchingQuantity,
  }));

/** Days over a storage limit. The fee of a day is empty where it is not computable or has no one amount, and never 0. */
export const overageText = (lines: Iterable<ComputedFee>): AsyncIterable<string> =>
  linesOf(overageFeeColumns, [...lines].flatMap(overageCells), (cells) => cells);
