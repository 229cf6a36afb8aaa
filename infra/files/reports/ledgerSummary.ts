import {
  imbalanceOf,
  movementColumns,
  noMovements,
  signedBalance,
} from '#domain/inventory/amazonLedger/balance';
import type { AmazonLedgerBalance, AmazonLedgerMovements } from '#domain/inventory/amazonLedger/values';
import { defined } from '#domain/values/defined';
import { type FieldOf, ledgerSummaryColumns } from '#infra/files/reports/columns';
import type { RowReader } from '#infra/files/reports/readRows';
import {
  disposition,
  networkOfCountry,
  requireDay,
  signedUnits,
  titleOf,
} from '#infra/files/reports/reportFormats';
import { cellFinding } from '#infra/files/sellerCentral/finding';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { AmazonLedgerLine } from '#services/ports/reportRows';
import type { DayOrder } from '#services/ports/reports';

type Field = FieldOf<typeof ledgerSummaryColumns>;

const short = textUpTo(40);

/**
 * The summary view. Some exports print what leaves as `1`, others as `-1`: each row is read in the way in which it adds
 * up, and kept with signs. One that adds up in neither is kept, and is worth a look.
 */
export const ledgerSummary = (
  order: DayOrder | undefined,
): RowReader<Field, AmazonLedgerLine<AmazonLedgerBalance>> => ({
  columns: ledgerSummaryColumns,
  read({ cell }, report) {
    const day = requireDay(cell('date'), order, report);
    const msku = requireCell(cell('msku'), textUpTo(255), report);
    const rowDisposition = requireCell(cell('disposition'), disposition, report);
    const location = requireCell(cell('location'), textUpTo(64), report);
    const startingBalance = requireCell(cell('startingBalance'), signedUnits, report);
    const endingBalance = requireCell(cell('endingBalance'), signedUnits, report);
    const inTransit = readCell(cell('inTransit'), signedUnits, report) ?? 0;
    const rest = {
      fnsku: readCell(cell('fnsku'), short, report),
      asin: readCell(cell('asin'), short, report),
      store: readCell(cell('store'), textUpTo(100), report),
    };
    const movements: AmazonLedgerMovements = {
      ...noMovements,
      ...Object.fromEntries(
        movementColumns.map((column) => [column, readCell(cell(column), signedUnits, report) ?? 0]),
      ),
    };
    if (
      day === undefined ||
      msku === undefined ||
      rowDisposition === undefined ||
      location === undefined ||
      startingBalance === undefined ||
      endingBalance === undefined
    )
      return undefined;
    const row = signedBalance({
      disposition: rowDisposition,
      location,
      startingBalance,
      inTransit,
      ...movements,
      endingBalance,
      ...defined(rest),
    });
    const difference = imbalanceOf(row);
    const end = cell('endingBalance');
    if (difference !== 0 && end !== undefined)
      report.warnings.push(
        cellFinding('out-of-balance', end, `${endingBalance + difference}, as the columns add up`),
      );
    const network = networkOfCountry.parse(location);
    return { network, msku, day, title: titleOf(cell('title')), row };
  },
});
