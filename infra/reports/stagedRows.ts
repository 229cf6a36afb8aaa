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
  readonly #insert: Database.Statement<[string, string, string, string]>;
  count = 0;

  constructor() {
    // Nothing here outlives the import, so that nothing has to survive a crash.
    this.#database.pragma('journal_mode = OFF');
    this.#database.pragma('synchronous = OFF');
    this.#database.pragma('temp_store = FILE');
    this.#database.pragma('cache_size = -16000');
    this.#database.exec('CREATE TABLE row (network TEXT, msku TEXT, day TEXT, said TEXT)');
    this.#insert = this.#database.prepare('INSERT INTO row VALUES (?, ?, ?, ?)');
    this.#database.exec('BEGIN');
  }

  add({ msku, day, row }: LedgerLine<Row>, network: Network): void {
    this.#insert.run(network, msku, day, JSON.stringify(row));
    this.count++;
  }

  /** How many SKUs and days there are. */
  countDays(): number {
    const counted = this.#database
      .prepare<[], { days: number }>(
        'SELECT count(*) AS days FROM (SELECT DISTINCT network, msku, day FROM row)',
      )
      .get();
    return counted?.days ?? 0;
  }

  *days(): Iterable<StagedDay<Row>> {
    const rows = this.#database
      .prepare<[], { network: string; msku: string; day: string; said: string }>(
        'SELECT network, msku, day, said FROM row ORDER BY network, msku, day, rowid',
      )
      .iterate();
    let group: { network: Network; msku: string; day: string; rows: Row[] } | undefined;
    for (const { network, msku, day, said } of rows) {
      if (group?.network !== network || group.msku !== msku || group.day !== day) {
        if (group !== undefined) yield group;
        group = { network: Network.parse(network), msku, day, rows: [] };
      }
      // As `add` wrote it.
      group.rows.push(JSON.parse(said) as Row);
    }
    if (group !== undefined) yield group;
  }

  [Symbol.dispose](): void {
    this.#database.close();
    rmSync(this.#directory, { recursive: true });
  }
}
