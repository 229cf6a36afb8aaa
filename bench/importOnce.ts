import { recogniseReport } from '#infra/files/reports/recogniseReport';
import { openLading } from '#infra/main/openLading';
import { importAmazonLedger } from '#services/importing/reports/importAmazonLedger';

/**
 * `node bench/importOnce.ts REPORT PLACE [--dry-run]`: imports a ledger and prints how many rows it had, how many milliseconds that
 * took, and the most memory that the process held, in MiB.
 */
const [path = '', place = '', dryRun] = process.argv.slice(2);
const recognised = await recogniseReport(path);
if (recognised === undefined) throw new Error(`${path} is no ledger`);
const lading = openLading(place, { cacheSize: 128 });
const began = performance.now();
const { rows, refused } = await importAmazonLedger(
  lading,
  path,
  { ...recognised, kind: 'ledger-detail' },
  {
    network: 'US',
    dates: 'M/D/Y',
    adopt: 'movements',
    mayShrink: false,
    skipBadRows: false,
    dryRun: dryRun !== undefined,
  },
  { commandId: 'bench', sellerId: 'A2SELLER', actor: 'bench' },
);
const took = performance.now() - began;
lading.close();
if (refused > 0) throw new Error(`${refused} days refused`);
console.log(rows, took, process.resourceUsage().maxRSS / 2 ** 10);
