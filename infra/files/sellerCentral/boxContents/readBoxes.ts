import type { ItemQuantity } from '#domain/values/item';
import type { ListedBox } from '#infra/files/sellerCentral/boxContents/boxContents';
import type { BoxField } from '#infra/files/sellerCentral/boxContents/columns';
import type { ParsedItem } from '#infra/files/sellerCentral/boxContents/readItem';
import { boxCell, type Section } from '#infra/files/sellerCentral/boxContents/section';
import {
  type BoxUnits,
  measurements,
  readBoxUnits,
  readMeasurements,
} from '#infra/files/sellerCentral/boxMeasurements';
import { cellFinding, type Report, rowFinding } from '#infra/files/sellerCentral/finding';
import type { Cell, Table } from '#infra/files/sellerCentral/table';

/** The boxes of a section that hold units. Each needs its weight and three sides. */
export function readBoxes(
  table: Table,
  section: Section,
  rows: readonly ParsedItem[],
  report: Report,
): readonly ListedBox[] {
  const units = readUnits(table, section, report);
  const packedIn = itemsByColumn(rows);
  return section.boxes.flatMap((header) => {
    const items = packedIn.get(header.column);
    const cell = (field: BoxField) => boxCell(table, section, header, field);
    const cells = measurements.flatMap((field) => cell(field) ?? []);
    if (items === undefined) {
      warnOfEmpty(header, cells, report);
      return [];
    }
    for (const empty of cells.filter(({ text }) => text === '')) {
      report.problems.push(
        cellFinding('missing-value', empty, 'a weight and three sides for every box with units'),
      );
    }
    const measured = readMeasurements(cell, units, report);
    return measured ? [{ header, id: cell('id'), name: cell('name'), items, ...measured }] : [];
  });
}

/** What each box with units holds, by its column, as far as it could be read. */
function itemsByColumn(rows: readonly ParsedItem[]): ReadonlyMap<number, readonly ItemQuantity[]> {
  const byColumn = new Map<number, ItemQuantity[]>();
  for (const { item, unitsIn } of rows) {
    for (const [column, quantity] of unitsIn) {
      const items = byColumn.get(column) ?? [];
      byColumn.set(column, items);
      if (item && quantity !== undefined) items.push({ msku: item.msku, quantity });
    }
  }
  return byColumn;
}

function readUnits(table: Table, { header, labels }: Section, report: Report): BoxUnits | undefined {
  for (const measurement of measurements) {
    if (labels.has(measurement)) continue;
    const unit = measurement === 'weight' ? '(lb) or (kg)' : '(inch) or (cm)';
    const expected = `below the items a row "Box ${measurement}" with its unit, ${unit}`;
    report.problems.push(rowFinding('missing-label', table, header.row, expected));
  }
  return readBoxUnits((measurement) => labels.get(measurement), report);
}

function warnOfEmpty(header: Cell, cells: readonly Cell[], report: Report): void {
  if (cells.every(({ text }) => text === '')) return;
  report.warnings.push(
    cellFinding('empty-box', header, 'units for a box that has weight or sides; it is left out'),
  );
}
