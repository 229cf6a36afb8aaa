import { readMeasurements } from '#infra/files/sellerCentral/boxMeasurements';
import { foundAt, type Report } from '#infra/files/sellerCentral/finding';
import { day, need, owner, read, textUpTo, wholeNumber } from '#infra/files/sellerCentral/formats';
import { under } from '#infra/files/sellerCentral/header';
import { fileLimits } from '#infra/files/sellerCentral/limits';
import {
  casePackColumns,
  indiaColumns,
  type ManifestField,
} from '#infra/files/sellerCentral/manifest/columns';
import type { CasePack, ManifestLine } from '#infra/files/sellerCentral/manifest/manifest';
import type { ManifestDefaults } from '#infra/files/sellerCentral/manifest/readDefaults';
import type { ManifestHeader } from '#infra/files/sellerCentral/manifest/readHeader';
import { needMsku } from '#infra/files/sellerCentral/needMsku';
import type { Cell, Table } from '#infra/files/sellerCentral/table';

/** A line as far as it could be read, beside the cells it came from. */
export interface LineRead {
  readonly msku: string | undefined;
  readonly quantity: number | undefined;
  readonly rest: Omit<ManifestLine, 'msku' | 'quantity'>;
  readonly cell: CellOf;
}

type CellOf = (field: ManifestField) => Cell | undefined;

const units = wholeNumber(1, 500_000);
const boxes = wholeNumber(1, fileLimits.boxes);
const lotCode = textUpTo(256);
const asGiven = textUpTo(255);

/** The line of a row; undefined where the row has nothing under the header's columns. */
export function readLine(
  table: Table,
  row: number,
  header: ManifestHeader,
  defaults: ManifestDefaults,
  report: Report,
): LineRead | undefined {
  const cell: CellOf = (field) => under(table, row, header, field);
  if ([...header.cells.keys()].every((field) => cell(field)?.text === '')) return undefined;

  const quantity = need(cell('quantity'), units, report);
  const expiration = read(cell('expiration'), day, report);
  const manufacturingLotCode = read(cell('manufacturingLotCode'), lotCode, report);
  const casePack = readCasePack(cell, quantity, header, report);
  const india = readIndia(cell, defaults, report);
  return {
    msku: needMsku(cell('msku'), report),
    quantity,
    rest: {
      prepOwner: read(cell('prepOwner'), owner, report) ?? defaults.prepOwner,
      labelOwner: read(cell('labelOwner'), owner, report) ?? defaults.labelOwner,
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
    report.problems.push(foundAt('incomplete-case-pack', empty, 'all of the box columns filled in, or none'));
  }
  const unitsPerBox = read(cell('unitsPerBox'), units, report);
  const numberOfBoxes = read(cell('numberOfBoxes'), boxes, report);
  const measured = readMeasurements(cell, boxUnits, report);
  if (unitsPerBox === undefined || numberOfBoxes === undefined) return undefined;

  const packed = unitsPerBox * numberOfBoxes;
  const counted = cell('quantity');
  if (counted && quantity !== undefined && quantity !== packed) {
    const sum = `${unitsPerBox} units per box x ${numberOfBoxes} boxes = ${packed} units`;
    report.problems.push(foundAt('case-pack-quantity', counted, sum));
  }
  return measured && { unitsPerBox, numberOfBoxes, ...measured };
}

function readIndia(cell: CellOf, { prepCategory }: ManifestDefaults, report: Report): ManifestLine['india'] {
  const given = indiaColumns.flatMap((field) => {
    const text = read(cell(field), asGiven, report) ?? (field === 'prepCategory' ? prepCategory : undefined);
    return text === undefined ? [] : [[field, text] as const];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
