import { readMeasurements } from '#infra/files/sellerCentral/boxMeasurements';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { day, owner, readCell, requireCell, textUpTo, wholeNumber } from '#infra/files/sellerCentral/formats';
import { fieldCell } from '#infra/files/sellerCentral/header';
import { fileLimits } from '#infra/files/sellerCentral/limits';
import {
  casePackColumns,
  indiaColumns,
  type ManifestField,
} from '#infra/files/sellerCentral/manifest/columns';
import type { ManifestDefaults } from '#infra/files/sellerCentral/manifest/readManifestDefaults';
import type { ManifestHeader } from '#infra/files/sellerCentral/manifest/readManifestHeader';
import { requireMsku } from '#infra/files/sellerCentral/requireMsku';
import type { Cell, Table } from '#infra/files/sellerCentral/table';
import type { CasePack, ManifestLine } from '#services/ports/sellerCentralFiles';

/** A line as far as it could be read, beside the cells it came from. */
export interface ParsedLine {
  readonly msku: string | undefined;
  readonly quantity: number | undefined;
  readonly rest: Omit<ManifestLine, 'msku' | 'quantity'>;
  readonly cell: CellOf;
}

type CellOf = (field: ManifestField) => Cell | undefined;

const units = wholeNumber(1, 500_000);
const boxes = wholeNumber(1, fileLimits.boxes);
const lotCode = textUpTo(256);
const indiaText = textUpTo(255);

/** The line of a row; undefined where the row has nothing under the header's columns. */
export function readManifestLine(
  table: Table,
  row: number,
  header: ManifestHeader,
  defaults: ManifestDefaults,
  report: Report,
): ParsedLine | undefined {
  const cell: CellOf = (field) => fieldCell(table, row, header, field);
  if ([...header.cells.keys()].every((field) => cell(field)?.text === '')) return undefined;

  const quantity = requireCell(cell('quantity'), units, report);
  const expiration = readCell(cell('expiration'), day, report);
  const manufacturingLotCode = readCell(cell('manufacturingLotCode'), lotCode, report);
  const casePack = readCasePack(cell, quantity, header, report);
  const india = readIndia(cell, defaults, report);
  return {
    msku: requireMsku(cell('msku'), report),
    quantity,
    rest: {
      prepOwner: readCell(cell('prepOwner'), owner, report) ?? defaults.prepOwner,
      labelOwner: readCell(cell('labelOwner'), owner, report) ?? defaults.labelOwner,
      ...(expiration !== undefined && { expiration }),
      ...(manufacturingLotCode !== undefined && { manufacturingLotCode }),
      ...(casePack && { casePack }),
      ...(india && { india }),
    },
    cell,
  };
}

function readCasePack(
  cell: CellOf,
  quantity: number | undefined,
  { units: boxUnits }: ManifestHeader,
  report: Report,
): CasePack | undefined {
  const cells = casePackColumns.flatMap((field) => cell(field) ?? []);
  if (cells.every(({ text }) => text === '')) return undefined;
  for (const empty of cells.filter(({ text }) => text === '')) {
    report.problems.push(
      cellFinding('incomplete-case-pack', empty, 'all of the box columns filled in, or none'),
    );
  }
  const unitsPerBox = readCell(cell('unitsPerBox'), units, report);
  const numberOfBoxes = readCell(cell('numberOfBoxes'), boxes, report);
  const measured = readMeasurements(cell, boxUnits, report);
  if (unitsPerBox === undefined || numberOfBoxes === undefined) return undefined;

  const packed = unitsPerBox * numberOfBoxes;
  const counted = cell('quantity');
  if (counted && quantity !== undefined && quantity !== packed) {
    const sum = `${unitsPerBox} units per box x ${numberOfBoxes} boxes = ${packed} units`;
    report.problems.push(cellFinding('case-pack-quantity', counted, sum));
  }
  return measured && { unitsPerBox, numberOfBoxes, ...measured };
}

function readIndia(cell: CellOf, { prepCategory }: ManifestDefaults, report: Report): ManifestLine['india'] {
  const entries = indiaColumns.flatMap((field) => {
    const text =
      readCell(cell(field), indiaText, report) ?? (field === 'prepCategory' ? prepCategory : undefined);
    return text === undefined ? [] : [[field, text] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
