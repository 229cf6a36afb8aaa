import Big from 'big.js';
import type { Box } from '#domain/inbound/box';
import { type Dimensions, inches, kilograms, pounds, type Weight } from '#domain/values/measurement';
import { advice } from '#infra/files/sellerCentral/advice';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { decimal, readCell } from '#infra/files/sellerCentral/formats';
import { type Cell, fold } from '#infra/files/sellerCentral/table';

export const measurements = ['length', 'width', 'height', 'weight'] as const;
type Measurement = (typeof measurements)[number];

/** The cell of each measurement: its label, or its value in one box. Undefined where the file lacks it. */
type MeasurementCells = (measurement: Measurement) => Cell | undefined;

export interface BoxUnits {
  readonly side: Dimensions['unitOfMeasurement'];
  readonly weight: Weight['unit'];
}

/** The units that headers or labels name in brackets, such as `Box length (in)`; the sides must share one. */
export function readBoxUnits(label: MeasurementCells, report: Report): BoxUnits | undefined {
  const length = label('length');
  const side = unitIn(length, sideUnits, report);
  for (const other of [label('width'), label('height')]) {
    const unit = unitIn(other, sideUnits, report);
    if (other && side && unit && unit !== side) {
      report.problems.push(cellFinding('mixed-units', other, `the unit of "${length?.text}"`));
    }
  }
  const weight = unitIn(label('weight'), weightUnits, report);
  return side && weight && { side, weight };
}

function unitIn<Unit>(
  label: Cell | undefined,
  units: ReadonlyMap<string, Unit>,
  report: Report,
): Unit | undefined {
  if (label === undefined) return undefined;
  const unit = units.get(/\(([^()]*)\)/.exec(fold(label.text))?.[1] ?? '');
  if (unit === undefined) {
    const known = [...units.keys()].map((name) => `(${name})`).join(' or ');
    report.problems.push(cellFinding('unknown-unit', label, `a unit in brackets: ${known}`));
  }
  return unit;
}

const sideUnits = new Map<string, BoxUnits['side']>([
  ['in', 'IN'],
  ['inch', 'IN'],
  ['cm', 'CM'],
]);
const weightUnits = new Map<string, BoxUnits['weight']>([
  ['lb', 'LB'],
  ['kg', 'KG'],
]);

/** Sides and weight of a box where all four can be read; an unusual box is a warning. */
export function readMeasurements(
  cell: MeasurementCells,
  units: BoxUnits | undefined,
  report: Report,
): Pick<Box, 'dimensions' | 'weight'> | undefined {
  const length = readCell(cell('length'), decimal, report);
  const width = readCell(cell('width'), decimal, report);
  const height = readCell(cell('height'), decimal, report);
  const value = readCell(cell('weight'), decimal, report);
  if (!units || !length || !width || !height || !value) return undefined;
  const dimensions = { length, width, height, unitOfMeasurement: units.side };
  const weight = { value, unit: units.weight };
  warnOfWeight(cell('weight'), weight, report);
  warnOfSides(cell('length'), dimensions, report);
  return { dimensions, weight };
}

function warnOfWeight(cell: Cell | undefined, weight: Weight, report: Report): void {
  if (cell === undefined) return;
  const { heaviestBoxPounds, advisedBoxKilograms } = advice;
  if (pounds(weight).gt(heaviestBoxPounds)) {
    const expected = `at most ${heaviestBoxPounds} lb a box, but for a single oversize unit with a heavy-box label`;
    report.warnings.push(cellFinding('heavy-box', cell, expected));
  } else if (kilograms(weight).gt(advisedBoxKilograms)) {
    report.warnings.push(
      cellFinding('box-weight-advice', cell, `better at most ${advisedBoxKilograms} kg a box`),
    );
  }
}

function warnOfSides(cell: Cell | undefined, dimensions: Dimensions, report: Report): void {
  const largest = advice.largestBoxInches;
  const sides = inches(dimensions).toSorted((one, other) => other.cmp(one));
  if (cell && sides.some((side, index) => side.gt(new Big(largest[index] ?? '0')))) {
    report.warnings.push(cellFinding('large-box', cell, `a box of at most ${largest.join(' x ')} in`));
  }
}
