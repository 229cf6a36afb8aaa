import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Figure, whole } from '#bench/figure';
import { ledgerDetailColumns } from '#infra/files/reports/columns';

/** In MiB: what the process may hold while it imports a report of any size. */
const mostMemory = 200;

/**
 * Imports a generated ledger of a tenth of `rows` rows, then one of all, in no order, of two thousand SKUs over four weeks:
 * read, staged, grouped by SKU and day, and every movement on disk. Each has a process of its own, whose memory must not be
 * more for the one than for the other.
 */
export async function measureReports(directory: string, rows: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of [rows / 10, rows]) {
    await pipeline(Readable.from(generated(count)), createWriteStream(fileOf(directory, count)));
    figures.push(...(await measureOne(directory, count)));
  }
  return figures;
}

const fileOf = (directory: string, rows: number): string => join(directory, `ledger-${rows}.csv`);

async function measureOne(directory: string, rows: number): Promise<readonly Figure[]> {
  const place = join(directory, `reports-${rows}`);
  const figure = async (what: string, ...dryRun: readonly '--dry-run'[]): Promise<Figure> => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      fileURLToPath(new URL('./importOnce.ts', import.meta.url)),
      fileOf(directory, rows),
      place,
      ...dryRun,
    ]);
    const [read = 0, took = 0, peak = 0] = stdout.split(' ').map(Number);
    if (read !== rows) throw new Error(`${read} rows of ${rows}`);
    return {
      what,
      rate: rows / (took / 1000),
      beside: `${whole(peak)} MiB at most`,
      target: { says: `at most ${mostMemory} MiB`, met: peak <= mostMemory },
    };
  };
  return [
    await figure(`rows of a ledger report read, of ${whole(rows)}`, '--dry-run'),
    await figure(`rows imported with their movements, of ${whole(rows)}`),
  ];
}

const skus = 2_000;

function* generated(rows: number): Iterable<string> {
  yield `${ledgerDetailColumns.map(({ header }) => header).join('\t')}\n`;
  for (let row = 0; row < rows; row++) {
    // A step that shares no factor with the number of SKUs meets each before any comes again.
    const sku = (row * 7919) % skus;
    const day = `07/${String(1 + ((row * 31 + Math.floor(row / skus)) % 28)).padStart(2, '0')}/2026`;
    const cells = [day, `X00${sku}`, `B00${sku}`, `SKU-${sku}`, 'A title', 'Shipments', '', '-1', 'ACY1'];
    yield `${[...cells, 'SELLABLE', '', 'US', '', '', '', ''].join('\t')}\n`;
  }
}
