import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureEventStoreDB } from '#bench/eventstoredb';
import { drawn } from '#bench/figure';
import { measureHttp } from '#bench/http';
import { measureInventory } from '#bench/inventory';
import { machine } from '#bench/machine';
import { measureRelay } from '#bench/nats';
import { measureReading } from '#bench/reading';
import { measureRecomputation } from '#bench/recomputation';
import { measureReports } from '#bench/reports';
import { measureWriting } from '#bench/writing';

/**
 * `npm run bench -- [--events N] [--quick] [--dir DIR]`
 *
 * `--quick` shows that everything can be measured, and holds no figure against its target.
 *
 * `--dir` is where the disk is measured, this folder unless told otherwise, since `/tmp` is often memory.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string' },
    quick: { type: 'boolean', default: false },
    dir: { type: 'string', default: fileURLToPath(new URL('.', import.meta.url)) },
  },
});
const sizes = values.quick
  ? {
      rounds: 1,
      single: 200,
      together: 3_200,
      events: 5_000,
      relayed: 2_000,
      requests: 3_200,
      rows: 5_000,
      stock: [5_000, 20_000],
    }
  : {
      rounds: 7,
      single: 2_000,
      together: 19_200,
      events: 100_000,
      relayed: 20_000,
      requests: 12_800,
      rows: 1_000_000,
      stock: [10_000, 100_000, 1_000_000],
    };

const directory = mkdtempSync(join(values.dir, 'run-'));
try {
  console.log(`${machine(directory)}\n`);
  const imported = await measureReports(directory, sizes.rows);
  const written = await measureWriting(directory, sizes);
  const read = await measureReading(directory, { ...sizes, events: Number(values.events ?? sizes.events) });
  const asked = await measureHttp(directory, sizes);
  const relayed = await measureRelay(directory, { rounds: sizes.rounds, events: sizes.relayed });
  const stock = await measureInventory(directory, { events: sizes.stock, skus: 10_000 });
  const fees = await measureRecomputation(directory, {
    rounds: Math.min(3, sizes.rounds),
    events: sizes.stock,
  });
  const elsewhere = await measureEventStoreDB(sizes);
  const figures = [...written, ...read, ...asked, ...relayed, ...stock, ...fees, ...imported, ...elsewhere];
  console.log(drawn(values.quick ? figures.map(({ target: _, ...figure }) => figure) : figures));
  console.log(`
Medians of rounds in which all take turns: ${sizes.rounds}. A command is a real one of a shipment, through handle; its
events are on disk before the answer.
emmett is @event-driven-io/emmett-sqlite 0.42.4 on the same events and as durable: write-ahead log, synchronous=FULL.
It runs on better-sqlite3, as Lading does, and keeps one connection; it commits each append by itself.`);
} finally {
  rmSync(directory, { recursive: true });
}
