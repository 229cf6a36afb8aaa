import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Figure, whole } from '#bench/figure';
import { importLedger } from '#infra/importing/importLedger';
import { openLading } from '#infra/openLading';
import { ledgerDetailColumns } from '#infra/reports/columns';
import { recogniseReport } from '#infra/reports/recogniseReport';

/** In MiB: what the process may hold while it imports a report of any size. */
const mostMemory = 200;

/**
 * Imports a generated ledger of a tenth of `rows` rows, then one of all, in no order, of two thousand SKUs over four weeks:
 * read, staged, grouped by SKU and day, and every movement on disk. Memory is what the process held at most, all of its
 * life, so that it must not grow from the one to the other.
 */
export async function measureReports(directory: string, rows: number): Promise<readonly Figure[]> {
  const counts = [rows / 10, rows];
  // All before the first import: what it takes to make them is not measured.
  for (const count of counts)
    await pipeline(Readable.from(generated(count)), createWriteStream(fileOf(directory, count)));
  const figures: Figure[] = [];
  for (const count of counts) figures.push(...(await measureOne(directory, count)));
  return figures;
}

const fileOf = (directory: string, rows: number): string => join(directory, `ledger-${rows}.csv`);

async function measureOne(directory: string, rows: number): Promise<readonly Figure[]> {
  const path = fileOf(directory, rows);
  const recognised = await recogniseReport(path);
  if (recognised === undefined) throw new Error('the generated file is no ledger');
  const report = { ...recognised, kind: 'ledger-detail' } as const;
  const lading = openLading(join(directory, `reports-${rows}`), { cacheSize: 128 });
  try {
    const options = {
      network: 'US',
      dates: 'M/D/Y',
      adopt: 'movements',
      mayShrink: false,
      skipBadRows: false,
    } as const;
    const cause = { commandId: 'bench', sellerId: 'A2SELLER', actor: 'bench' };
    const figure = async (what: string, dryRun: boolean): Promise<Figure> => {
      const began = performance.now();
      const done = await importLedger(lading.commands, path, report, { ...options, dryRun }, cause);
      if (done.rows !== rows || done.refused > 0)
        throw new Error(`${done.rows} rows, ${done.refused} refused`);
      const peak = process.resourceUsage().maxRSS / 1024;
      return {
        what,
        rate: rows / ((performance.now() - began) / 1000),
        beside: `${whole(peak)} MiB at most`,
        target: { says: `at most ${mostMemory} MiB`, met: peak <= mostMemory },
      };
    };
    return [
      await figure(`rows of a ledger report read, of ${whole(rows)}`, true),
      await figure(`rows imported with their movements, of ${whole(rows)}`, false),
    ];
  } finally {
    lading.close();
  }
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
