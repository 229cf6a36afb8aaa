import { type FieldOf, fbaInventoryColumns } from '#infra/files/reports/columns';
import type { RowReader } from '#infra/files/reports/readRows';
import { reportDecimal, signedUnits, titleOf } from '#infra/files/reports/reportFormats';
import { cellFinding } from '#infra/files/sellerCentral/finding';
import { readCell, requireCell, textUpTo } from '#infra/files/sellerCentral/formats';
import type { FbaInventoryLine } from '#services/ports/reportRows';

type Field = FieldOf<typeof fbaInventoryColumns>;

const short = textUpTo(40);

/** A total that its parts do not come to is worth a look: some reports leave the reserved units out. */
export const fbaInventory: RowReader<Field, FbaInventoryLine> = {
  columns: fbaInventoryColumns,
  read({ cell }, report) {
    const msku = requireCell(cell('msku'), textUpTo(255), report);
    const fulfillable = requireCell(cell('fulfillable'), signedUnits, report);
    const units = (field: Field) => readCell(cell(field), signedUnits, report);
    const unsellable = units('unsellable');
    const reserved = units('reserved');
    const warehouse = units('warehouse');
    const inboundWorking = units('inboundWorking');
    const inboundShipped = units('inboundShipped');
    const inboundReceiving = units('inboundReceiving');
    const total = units('total');
    const fnsku = readCell(cell('fnsku'), short, report);
    const asin = readCell(cell('asin'), short, report);
    for (const field of ['price', 'unitVolume'] as const) readCell(cell(field), reportDecimal, report);
    if (msku === undefined || fulfillable === undefined) return undefined;

    const doubt = (field: Field, stated: number | undefined, comesTo: number) => {
      const at = cell(field);
      if (at === undefined || stated === undefined || stated === comesTo) return;
      report.warnings.push(cellFinding('out-of-balance', at, `${comesTo}, as the other columns add up`));
    };
    const inWarehouse = fulfillable + (unsellable ?? 0) + (reserved ?? 0);
    doubt('warehouse', warehouse, inWarehouse);
    const inbound = (inboundWorking ?? 0) + (inboundShipped ?? 0) + (inboundReceiving ?? 0);
    doubt('total', total, (warehouse ?? inWarehouse) + inbound);
    return {
      msku,
      fnsku,
      asin,
      title: titleOf(cell('title')),
      fulfillable,
      unsellable,
      reserved,
      warehouse,
      inboundWorking,
      inboundShipped,
      inboundReceiving,
      total,
    };
  },
};
