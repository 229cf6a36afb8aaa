import type { Owner } from '#domain/values/item';
import { cellFinding, type Report } from '#infra/files/sellerCentral/finding';
import { owner, readCell, textUpTo } from '#infra/files/sellerCentral/formats';
import { defaultLabels } from '#infra/files/sellerCentral/manifest/columns';
import type { ManifestHeader } from '#infra/files/sellerCentral/manifest/readManifestHeader';
import { labelledValue, type Table } from '#infra/files/sellerCentral/table';

/** What holds where a line leaves its own cell empty. */
export interface ManifestDefaults {
  readonly prepOwner: Owner;
  readonly labelOwner: Owner;
  readonly prepCategory: string | undefined;
}

export function readManifestDefaults(table: Table, header: ManifestHeader, report: Report): ManifestDefaults {
  const ownerOf = (field: 'prepOwner' | 'labelOwner') => defaultOwner(table, header, field, report);
  return {
    prepOwner: ownerOf('prepOwner'),
    labelOwner: ownerOf('labelOwner'),
    prepCategory: readCell(
      labelledValue(table, defaultLabels.prepCategory, header.row),
      textUpTo(255),
      report,
    ),
  };
}

/**
 * Seller where the file says nothing: the template without owner columns dates from after Amazon ended its own prep and
 * labelling in the US. Where it has the column and no default, that is doubtful, and said.
 */
function defaultOwner(
  table: Table,
  header: ManifestHeader,
  field: 'prepOwner' | 'labelOwner',
  report: Report,
): Owner {
  const cell = labelledValue(table, defaultLabels[field], header.row);
  const column = header.cells.get(field);
  if (column && !cell?.text) {
    const expected = `Seller or Amazon beside "${defaultLabels[field]}"; empty cells are read as Seller`;
    report.warnings.push(cellFinding('owner-assumed', cell ?? column, expected));
  }
  return readCell(cell, owner, report) ?? 'SELLER';
}
