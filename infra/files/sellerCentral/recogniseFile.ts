import { excerpt } from '#infra/files/sellerCentral/finding';
import { packGroupCell } from '#infra/files/sellerCentral/packList/packGroupCell';
import { findRows, fold, labelledValue, type Table } from '#infra/files/sellerCentral/table';
import type { Finding } from '#services/ports/finding';

/** Which of Seller Central's files a table is, and where its header stands. */
export interface RecognisedTable {
  readonly kind: 'manifest' | 'pack-list' | 'shipment-download';
  readonly table: Table;
  readonly headerRow: number;
}

/** Knows a file by what stands in it: names, titles and row numbers move between accounts and years. */
export function recogniseFile(tables: readonly Table[], name: string): RecognisedTable | Finding {
  const found = tables.flatMap((table) => recogniseTable(table) ?? []);
  const filledIn = found.find(({ table }) => !isExample(table));
  if (filledIn) return filledIn;
  const example = found[0]?.table.sheet;
  if (example !== undefined) {
    const expected = `the template sheet filled in; only "${excerpt(example)}" was found, whose rows are made up`;
    return { code: 'example-only', sheet: example, expected };
  }
  return {
    code: 'unknown-file',
    value: excerpt(firstText(tables)),
    expected: `${excerpt(name)} to be ${fileKinds}`,
  };
}

const fileKinds =
  'a Send to Amazon manifest (a row with "Merchant SKU" and "Quantity"), ' +
  'a pack list ("Pack group number" or "Pack group: 1", then a row with "SKU" and "FNSKU") ' +
  'or a shipment download ("Shipment ID", then a row with "SKU" and "FNSKU"), ' +
  'as .xlsx, or as text separated by tabs, commas or semicolons; ' +
  "or one of Amazon's reports of inventory, fees or settlements, with its own headers";

/** The manifest's second sheet has the same header as the first. */
const isExample = ({ sheet }: Table): boolean => sheet !== undefined && fold(sheet).includes('example');

function recogniseTable(table: Table): RecognisedTable | undefined {
  const [manifestRow] = findRows(table, 'Merchant SKU');
  if (manifestRow !== undefined) return { kind: 'manifest', table, headerRow: manifestRow };
  const [headerRow] = findRows(table, 'SKU', 'FNSKU');
  if (headerRow === undefined) return undefined;
  if (labelledValue(table, 'Shipment ID', headerRow)) return { kind: 'shipment-download', table, headerRow };
  if (packGroupCell(table, headerRow)) return { kind: 'pack-list', table, headerRow };
  return undefined;
}

const firstText = (tables: readonly Table[]): string =>
  tables.flatMap(({ rows }) => rows.slice(0, 100).flat()).find((text) => text.trim() !== '') ?? '';
