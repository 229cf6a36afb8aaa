import { type CatalogRow, catalog } from '#projections/catalog';
import { keptRows } from '#services/queries/keptRows';

/** Every SKU of the catalog, kept for the next question. */
export const catalogRows = keptRows(catalog, '', (row: CatalogRow) => row);
