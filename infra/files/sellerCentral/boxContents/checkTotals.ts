import type { BoxContents } from '#infra/files/sellerCentral/boxContents/boxContents';
import { cellFinding, type Report, sheetFinding } from '#infra/files/sellerCentral/finding';
import { requireCell, wholeNumber } from '#infra/files/sellerCentral/formats';
import type { Cell, Table } from '#infra/files/sellerCentral/table';
import type { FindingCode } from '#services/ports/finding';

/** The cells in which a file counts itself; undefined where none was found. */
export interface DeclaredTotals {
  readonly skus: Cell | undefined;
  readonly units: Cell | undefined;
  /** Not every file counts its boxes. */
  readonly boxes?: Cell | undefined;
}

const count = wholeNumber(0, 100_000_000);

/** A file whose rows are not what it says of itself was cut, or edited in one place only. */
export function checkTotals(
  table: Table,
  declared: DeclaredTotals,
  { totals }: BoxContents,
  report: Report,
): void {
  const check = (code: FindingCode, cell: Cell | undefined, label: string, actual: number | undefined) => {
    if (cell === undefined)
      report.problems.push(sheetFinding('missing-label', table, `above the header ${label}`));
    const stated = requireCell(cell, count, report);
    if (!cell || stated === undefined || actual === undefined || stated === actual) return;
    report.problems.push(cellFinding(code, cell, `${actual}, as the rows below hold, or other rows`));
  };
  check('sku-total', declared.skus, '"SKUs" with their number, or "Total SKUs: 2 (29 units)"', totals?.skus);
  check(
    'unit-total',
    declared.units,
    '"Units" with their number, or "Total SKUs: 2 (29 units)"',
    totals?.units,
  );
  if ('boxes' in declared) check('box-total', declared.boxes, '"Boxes" with their number', totals?.boxes);
}
