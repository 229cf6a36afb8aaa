import { type BoxUnits, readBoxUnits } from '#infra/files/sellerCentral/boxMeasurements';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { type Header, readHeader, requireColumns } from '#infra/files/sellerCentral/header';
import {
  casePackColumns,
  type ManifestField,
  manifestColumns,
  requiredColumns,
} from '#infra/files/sellerCentral/manifest/columns';
import type { Table } from '#infra/files/sellerCentral/table';

export interface ManifestHeader extends Header<ManifestField> {
  /** Of the box columns; undefined where the template has none. */
  readonly units: BoxUnits | undefined;
}

export function readManifestHeader(table: Table, row: number, report: Report): ManifestHeader {
  const header = readHeader(table, row, manifestColumns, report);
  const forBoxes = casePackColumns.some((field) => header.cells.has(field)) ? casePackColumns : [];
  requireColumns(table, header, manifestColumns, [...requiredColumns, ...forBoxes], report);
  for (const other of header.unknownCells) {
    report.warnings.push(
      cellFinding('unknown-column', other, 'a column of the template; this one is not read'),
    );
  }
  return { ...header, units: readBoxUnits((measurement) => header.cells.get(measurement), report) };
}
