import { decodeText } from '#infra/files/sellerCentral/decodeText';
import type { Report } from '#infra/files/sellerCentral/finding';
import { fileLimits, tooLarge } from '#infra/files/sellerCentral/limits';
import { readManifest } from '#infra/files/sellerCentral/manifest/readManifest';
import { readPackList } from '#infra/files/sellerCentral/packList/readPackList';
import { type RecognisedTable, recogniseFile } from '#infra/files/sellerCentral/recogniseFile';
import { parseSeparatedText } from '#infra/files/sellerCentral/separatedText';
import { readShipmentDownload } from '#infra/files/sellerCentral/shipmentDownload/readShipmentDownload';
import type { Table } from '#infra/files/sellerCentral/table';
import { readWorkbook } from '#infra/files/sellerCentral/workbook';
import type { Finding } from '#services/ports/finding';
import type { ReadSellerCentralFile, SellerCentralFile } from '#services/ports/sellerCentralFiles';

export const readSellerCentralFile: ReadSellerCentralFile = async (bytes, name) => {
  const tables = await tablesOf(bytes);
  if ('code' in tables) return { ok: false, problems: [tables], warnings: [] };
  const recognised = recogniseFile(tables, name);
  if ('code' in recognised) return { ok: false, problems: [recognised], warnings: [] };

  const report: Report = { problems: [], warnings: [] };
  const file = readRecognised(recognised, report);
  const { problems, warnings } = report;
  return problems.length === 0 ? { ok: true, file, warnings } : { ok: false, problems, warnings };
};

function readRecognised({ kind, table, headerRow }: RecognisedTable, report: Report): SellerCentralFile {
  switch (kind) {
    case 'manifest':
      return readManifest(table, headerRow, report);
    case 'pack-list':
      return readPackList(table, headerRow, report);
    case 'shipment-download':
      return readShipmentDownload(table, headerRow, report);
  }
}

async function tablesOf(bytes: Uint8Array): Promise<readonly Table[] | Finding> {
  if (bytes.length === 0) return { code: 'empty-file', expected: 'a file with something in it' };
  if (bytes.length > fileLimits.bytes) return tooLarge;
  const tables = await containerOf(bytes);
  if ('code' in tables) return tables;
  return tables.some(({ rows }) => rows.length > fileLimits.rows) ? tooLarge : tables;
}

async function containerOf(bytes: Uint8Array): Promise<readonly Table[] | Finding> {
  if (startsWith(bytes, [0x50, 0x4b])) return readWorkbook(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const expected = 'an .xlsx workbook without a password; open this one and save it as .xlsx';
    return { code: 'old-workbook', expected };
  }
  const text = decodeText(bytes);
  if (text === undefined) {
    const expected = 'text in UTF-8, UTF-16 or Windows-31J; save the file as .xlsx, or as text in UTF-8';
    return { code: 'unreadable-text', expected };
  }
  const table = parseSeparatedText(text);
  return 'code' in table ? table : [table];
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
