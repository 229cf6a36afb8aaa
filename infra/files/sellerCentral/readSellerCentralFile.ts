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
import type { TextEncoding } from '#services/ports/textEncoding';

export const readSellerCentralFile: ReadSellerCentralFile = async (bytes, name, stated) => {
  const content = await contentOf(bytes, stated);
  if ('code' in content) return { ok: false, problems: [content], warnings: [] };
  const { tables, encoding } = content;
  const recognised = recogniseFile(tables, name);
  if ('code' in recognised) return { ok: false, problems: [recognised], warnings: [] };

  const report: Report = { problems: [], warnings: [] };
  const file = readRecognised(recognised, report);
  const { problems, warnings } = report;
  if (problems.length > 0) return { ok: false, problems, warnings };
  return { ok: true, file, warnings, ...(encoding !== undefined && { encoding }) };
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

interface Content {
  readonly tables: readonly Table[];
  /** Of a text. */
  readonly encoding?: TextEncoding;
}

async function contentOf(bytes: Uint8Array, stated: TextEncoding | undefined): Promise<Content | Finding> {
  if (bytes.length === 0) return { code: 'empty-file', expected: 'a file with something in it' };
  if (bytes.length > fileLimits.bytes) return tooLarge;
  const content = await containerOf(bytes, stated);
  if ('code' in content) return content;
  return content.tables.some(({ rows }) => rows.length > fileLimits.rows) ? tooLarge : content;
}

async function containerOf(bytes: Uint8Array, stated: TextEncoding | undefined): Promise<Content | Finding> {
  if (startsWith(bytes, [0x50, 0x4b])) {
    const tables = await readWorkbook(bytes);
    return 'code' in tables ? tables : { tables };
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const expected = 'an .xlsx workbook without a password; open this one and save it as .xlsx';
    return { code: 'old-workbook', expected };
  }
  const decoded = await decodeText(bytes, stated);
  if ('expected' in decoded) return { code: 'unreadable-text', ...decoded };
  const { text, encoding } = decoded;
  const table = parseSeparatedText(text);
  return 'code' in table ? table : { tables: [table], encoding };
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
