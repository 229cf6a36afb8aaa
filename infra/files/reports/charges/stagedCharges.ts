import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Marketplace } from '#domain/values/marketplace';
import { smallHeap } from '#infra/files/reports/smallHeap';
import type { ChargeLine, SaleLine, UnnamedCharge } from '#services/ports/reportRows';
import type { ChargeStaging, StagedPart } from '#services/ports/reportStaging';

interface StagedPlace {
  readonly country: string;
  readonly period: string;
  readonly subject: string;
}

interface StagedRow extends StagedPlace {
  readonly said: string;
  /** Of the sale that it is a fee of, where exactly one row tells of that. */
  readonly quantity: string | null;
  readonly principal: string | null;
}

/**
 * Charges of a file in no order, to be had part by part. They wait in a file of the temporary directory, which is gone
 * with them: memory stays flat whatever their number.
 */
export class StagedCharges implements ChargeStaging {
  readonly #directory = mkdtempSync(join(tmpdir(), 'lading-charges-'));
  readonly #database = new Database(join(this.#directory, 'rows'));
  readonly #insert: Database.Statement<[string, string, string, string, string | null]>;
  readonly #insertSold: Database.Statement<[string, string, string]>;
  readonly #heap: Disposable;
  count = 0;

  constructor() {
    // Nothing here outlives the import, so that nothing has to survive a crash.
    this.#database.pragma('journal_mode = OFF');
    this.#database.pragma('synchronous = OFF');
    this.#database.pragma('temp_store = FILE');
    // In KiB, as much as sorting takes at once: more only holds memory.
    this.#database.pragma('cache_size = -2000');
    this.#database.exec(
      'CREATE TABLE row (country TEXT, period TEXT, subject TEXT, said TEXT, orderLine TEXT)',
    );
    this.#database.exec('CREATE TABLE sold (orderLine TEXT PRIMARY KEY, quantity TEXT, principal TEXT)');
    this.#insert = this.#database.prepare('INSERT INTO row VALUES (?, ?, ?, ?, ?)');
    this.#insertSold = this.#database.prepare(
      `INSERT INTO sold VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET quantity = NULL, principal = NULL`,
    );
    this.#database.exec('BEGIN');
    this.#heap = smallHeap();
  }

  add({ country, period, subject, row, orderLine }: ChargeLine): void {
    this.#insert.run(country ?? '', period, subject, JSON.stringify(row), orderLine ?? null);
    this.count++;
  }

  addSale({ orderLine, quantity, principal }: SaleLine): void {
    this.#insertSold.run(orderLine, quantity, principal);
  }

  countParts(): number {
    const count = 'SELECT count(*) FROM (SELECT DISTINCT country, period, subject FROM row)';
    return this.#database.prepare<[], number>(count).pluck().get() ?? 0;
  }

  *parts(): Iterable<StagedPart> {
    const rows = this.#database
      .prepare<[], StagedRow>(
        `SELECT row.*, quantity, principal FROM row LEFT JOIN sold USING (orderLine)
         ORDER BY country, period, subject, row.rowid`,
      )
      .iterate();
    let part: (StagedPlace & { readonly rows: UnnamedCharge[] }) | undefined;
    for (const { country, period, subject, said, quantity, principal } of rows) {
      if (part?.country !== country || part.period !== period || part.subject !== subject) {
        if (part !== undefined) yield stagedPart(part);
        part = { country, period, subject, rows: [] };
      }
      // As `add` wrote it.
      const row = JSON.parse(said) as UnnamedCharge;
      const sold =
        quantity === null || principal === null
          ? {}
          : { 'quantity-purchased': quantity, Principal: principal };
      part.rows.push({ ...row, reported: { ...sold, ...row.reported } });
    }
    if (part !== undefined) yield stagedPart(part);
  }

  [Symbol.dispose](): void {
    using _ = this.#heap;
    this.#database.close();
    rmSync(this.#directory, { recursive: true });
  }
}

const stagedPart = ({
  country,
  ...part
}: Omit<StagedPart, 'country'> & { readonly country: string }): StagedPart => ({
  ...part,
  country: Marketplace.safeParse(country).data,
});
