import type { Box } from '#domain/inbound/box';
import type { ListedBox } from '#infra/files/sellerCentral/boxContents/boxContents';
import { checkTotals } from '#infra/files/sellerCentral/boxContents/checkTotals';
import { readBoxContents } from '#infra/files/sellerCentral/boxContents/readBoxContents';
import { cellFinding, type Report, sheetFinding } from '#infra/files/sellerCentral/finding';
import { type Format, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import { labelledValue, type Table } from '#infra/files/sellerCentral/table';
import type { ShipmentDownload } from '#services/ports/sellerCentralFiles';

const shipmentId: Format<string> = {
  code: 'not-a-shipment-id',
  expected: 'FBA and 6 to 12 capital letters and digits',
  parse: (text) => (/^FBA[A-Z0-9]{6,12}$/.test(text) ? text : undefined),
};
const shortText = textUpTo(64);
const longText = textUpTo(255);

/** The shipment whose first header stands in `headerRow`. Whole only where it leaves no problem in the report. */
export function readShipmentDownload(table: Table, headerRow: number, report: Report): ShipmentDownload {
  const cell = (label: string) => labelledValue(table, label, headerRow);
  const needLabelled = (label: string, format: Format<string>): string => {
    const found = cell(label);
    if (!found)
      report.problems.push(sheetFinding('missing-label', table, `above the header a row "${label}"`));
    return requireCell(found, format, report) ?? '';
  };
  const shipmentConfirmationId = needLabelled('Shipment ID', shipmentId);
  const workflowName = needLabelled('Workflow name', longText);
  const name = needLabelled('Shipment name', longText);
  const warehouseId = needLabelled('Ship to', shortText);
  const contents = readBoxContents(table, report);
  const declared = { skus: cell('SKUs'), units: cell('Units'), boxes: cell('Boxes') };
  checkTotals(table, declared, contents, report);
  return {
    kind: 'shipment-download',
    workflowName,
    shipmentConfirmationId,
    name,
    warehouseId,
    items: contents.items,
    boxes: nameBoxes(table, shipmentConfirmationId, contents.boxes, report),
  };
}

/** Without the shipment's id, which is a problem already, its boxes' ids cannot be judged. */
function nameBoxes(
  table: Table,
  shipmentConfirmationId: string,
  boxes: readonly ListedBox[],
  report: Report,
): readonly Box[] {
  if (shipmentConfirmationId === '') return [];
  if (boxes.some(({ id }) => id === undefined)) {
    report.problems.push(
      sheetFinding('missing-label', table, 'below the items a row "Box ID" with an id for each box'),
    );
  }
  const format = boxIdOf(shipmentConfirmationId);
  const names = new Set<string>();
  return boxes.flatMap(({ header: _, id, name: __, ...box }) => {
    const name = requireCell(id, format, report);
    if (id === undefined || name === undefined) return [];
    if (names.has(name))
      report.problems.push(cellFinding('repeated-box', id, 'an id for each box that no other has'));
    names.add(name);
    return [{ name, ...box }];
  });
}

const boxIdOf = (shipmentConfirmationId: string): Format<string> => ({
  code: 'not-a-box-id',
  expected: `${shipmentConfirmationId}U and six digits`,
  parse: (text) => {
    const belongs = text.startsWith(shipmentConfirmationId);
    return belongs && /^U\d{6}$/.test(text.slice(shipmentConfirmationId.length)) ? text : undefined;
  },
});
