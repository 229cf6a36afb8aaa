import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Network } from '#domain/network';
import type { LedgerLine } from '#infra/reports/ledgerDetail';

/** The rows of one SKU and day, as they stood in the file. */
export interface StagedDay<Row> {
  readonly network: Network;
  readonly msku: string;
  readonly day: string;
  readonly rows: readonly Row[];
}

/**
 * Rows of a file in no order, to be had by SKU and day. They wait in a file of the temporary directory, which is gone
 * with them: memory stays flat whatever their number.
 */
export class StagedRows<Row> implements Disposable {
  readonly #directory = mkdtempSync(join(tmpdir(), 'lading-report-'));
  readonly #database = new Database(join(this.#directory, 'rows'));
  readonly #sku;
  readonly #addSku;
  readonly #addRow;
  count = 0;

  constructor() {
    // Nothing here outlives the import, so that nothing has to survive a crash.
    this.#database.pragma('journal_mode = OFF');
    this.#database.pragma('synchronous = OFF');
    this.#database.pragma('temp_store = FILE');
    this.#database.pragma(`cache_size = ${-cacheSize}`);
    this.#database.exec(`
      CREATE TABLE sku (id INTEGER PRIMARY KEY, network TEXT, msku TEXT, UNIQUE (network, msku));
      CREATE TABLE row (sku INTEGER, day TEXT, said TEXT);
      BEGIN`);
    this.#sku = this.#database
      .prepare<[string, string], number>('SELECT id FROM sku WHERE network = ? AND msku = ?')
      .pluck();
    this.#addSku = this.#database.prepare<[string, string]>('INSERT INTO sku (network, msku) VALUES (?, ?)');
    this.#addRow = this.#database.prepare<[number | bigint, string, string]>(
      'INSERT INTO row VALUES (?, ?, ?)',
    );
  }

  add({ msku, day, row }: LedgerLine<Row>, network: Network): void {
    const sku = this.#sku.get(network, msku) ?? this.#addSku.run(network, msku).lastInsertRowid;
    this.#addRow.run(sku, day, JSON.stringify(row));
    this.count++;
  }

  /** How many SKUs and days there are. */
  countDays(): number {
    const count = 'SELECT count(*) FROM (SELECT DISTINCT sku, day FROM row)';
    return this.#database.prepare<[], number>(count).pluck().get() ?? 0;
  }

  /** The days of so many SKUs, then of so many more, each in its order: neighbours are of different SKUs, seldom of many. */
  *days(skusAtOnce: number): Iterable<StagedDay<Row>> {
    const days = this.#database.prepare<[], { network: string; msku: string; day: string; said: string }>(`
      SELECT network, msku, day, group_concat(said, ',' ORDER BY row.rowid) AS said
      FROM row JOIN sku ON sku.id = row.sku
      GROUP BY row.sku / ${skusAtOnce}, day, row.sku`);
    // As `add` wrote it.
    for (const { network, msku, day, said } of days.iterate())
      yield { network: Network.parse(network), msku, day, rows: JSON.parse(`[${said}]`) as Row[] };
  }

  [Symbol.dispose](): void {
    this.#database.close();
    rmSync(this.#directory, { recursive: true });
  }
}

/** KiB that may wait in memory. */
const cacheSize = 2_000;
