import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Network } from '#domain/values/network';
import { smallHeap } from '#infra/files/reports/smallHeap';
import type { AmazonLedgerLine } from '#services/ports/reportRows';
import type { AmazonLedgerStaging, StagedDay, StagedSku } from '#services/ports/reportStaging';

interface SkuSeen {
  readonly id: number;
  readonly first: string;
  readonly last: string;
}

/**
 * Rows of a file in no order, to be had by SKU and day. They wait in a file of the temporary directory, which is gone
 * with them: memory stays flat whatever their number.
 */
export class StagedRows<Row> implements AmazonLedgerStaging<Row> {
  readonly #directory = mkdtempSync(join(tmpdir(), 'lading-report-'));
  readonly #database = new Database(join(this.#directory, 'rows'));
  readonly #sku;
  readonly #addSku;
  readonly #seenBefore;
  readonly #seenLast;
  readonly #addRow;
  readonly #heap;
  count = 0;

  constructor() {
    // Nothing here outlives the import, so that nothing has to survive a crash.
    this.#database.pragma('journal_mode = OFF');
    this.#database.pragma('synchronous = OFF');
    this.#database.pragma('temp_store = FILE');
    this.#database.pragma(`cache_size = ${-cacheSize}`);
    this.#database.exec(`
      CREATE TABLE sku (id INTEGER PRIMARY KEY, network TEXT, msku TEXT, first TEXT, last TEXT, title TEXT, lastSaid TEXT,
        UNIQUE (msku, network));
      CREATE TABLE row (sku INTEGER, day TEXT, said TEXT);
      BEGIN`);
    this.#sku = this.#database.prepare<[string, string], SkuSeen>(
      'SELECT id, first, last FROM sku WHERE msku = ? AND network = ?',
    );
    this.#addSku = this.#database.prepare<[string, string, string, string, string | null, string]>(
      'INSERT INTO sku (network, msku, first, last, title, lastSaid) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#seenBefore = this.#database.prepare<[string, number]>('UPDATE sku SET first = ? WHERE id = ?');
    this.#seenLast = this.#database.prepare<[string, string | null, string, number]>(
      'UPDATE sku SET last = ?, title = coalesce(?, title), lastSaid = ? WHERE id = ?',
    );
    this.#addRow = this.#database.prepare<[number | bigint, string, string]>(
      'INSERT INTO row VALUES (?, ?, ?)',
    );
    this.#heap = smallHeap();
  }

  add({ msku, day, row, ...line }: AmazonLedgerLine<Row>, network: Network): void {
    const said = JSON.stringify(row);
    const title = line.title ?? null;
    const sku = this.#sku.get(msku, network);
    if (sku !== undefined && day < sku.first) this.#seenBefore.run(day, sku.id);
    if (sku !== undefined && day > sku.last) this.#seenLast.run(day, title, said, sku.id);
    const id = sku?.id ?? this.#addSku.run(network, msku, day, day, title, said).lastInsertRowid;
    this.#addRow.run(id, day, said);
    this.count++;
  }

  *skus(): Iterable<StagedSku<Row>> {
    const skus = this.#database.prepare<
      [],
      { network: string; msku: string; first: string; title: string | null; lastSaid: string }
    >(`
      SELECT network, msku, title, lastSaid, max(last),
        (SELECT min(first) FROM sku AS every WHERE every.msku = sku.msku) AS first
      FROM sku GROUP BY msku`);
    // As `add` wrote it. What stands beside a maximum is of the row that has it.
    for (const { network, msku, first, title, lastSaid } of skus.iterate())
      yield {
        network: Network.parse(network),
        msku,
        day: first,
        title: title ?? undefined,
        row: JSON.parse(lastSaid) as Row,
      };
  }

  countDays(): number {
    const count = 'SELECT count(*) FROM (SELECT DISTINCT sku, day FROM row)';
    return this.#database.prepare<[], number>(count).pluck().get() ?? 0;
  }

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
    using _ = this.#heap;
    this.#database.close();
    rmSync(this.#directory, { recursive: true });
  }
}

/** KiB that may wait in memory. */
const cacheSize = 2_000;
