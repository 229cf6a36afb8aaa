import { DatabaseSync } from 'node:sqlite';
import type { ShipmentData, ShipmentEvent } from './shipmentEvent.ts';

export interface ExpectedUnits {
  readonly fulfillmentCenter: string;
  readonly shipment: string;
  readonly msku: string;
  readonly units: number;
}

/** An event before this one has not been taken: this one would make the numbers wrong. */
export class Gap extends Error {}

/** The units on their way to each fulfillment center, in a file of this program's own. */
export class Arrivals {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA busy_timeout = 5000;
      CREATE TABLE IF NOT EXISTS taken (event_id TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS shipment (id TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS expected (
        shipment TEXT, msku TEXT, fulfillment_center TEXT NOT NULL, promised INTEGER NOT NULL, received INTEGER NOT NULL,
        PRIMARY KEY (shipment, msku)
      ) WITHOUT ROWID`);
  }

  /**
   * Takes an event, once: what it changes and that it was taken are written together.
   *
   * @throws Gap, and anything else that is wrong with the event; then nothing is written
   */
  take(event: ShipmentEvent): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      if (this.#run('INSERT OR IGNORE INTO taken VALUES (?)', event.id) === 1) {
        this.#follow(event);
        this.#apply(event.subject, event.data);
      }
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  expected(): readonly ExpectedUnits[] {
    const rows = this.#database.prepare(
      `SELECT fulfillment_center, shipment, msku, promised - received AS units FROM expected
        WHERE promised > received ORDER BY fulfillment_center, shipment, msku`,
    );
    return rows.all().map(({ fulfillment_center, shipment, msku, units }) => ({
      fulfillmentCenter: String(fulfillment_center),
      shipment: String(shipment),
      msku: String(msku),
      units: Number(units),
    }));
  }

  taken(): number {
    return Number(this.#database.prepare('SELECT count(*) AS events FROM taken').get()?.['events']);
  }

  close(): void {
    this.#database.close();
  }

  #follow({ subject, sequence }: ShipmentEvent): void {
    this.#run('INSERT OR IGNORE INTO shipment VALUES (?, 0)', subject);
    const moved = this.#run(
      'UPDATE shipment SET next = next + 1 WHERE id = ? AND next = ?',
      subject,
      Number(sequence),
    );
    if (moved === 0) throw new Gap(`${subject}: an event before ${Number(sequence)} is missing`);
  }

  #apply(shipment: string, data: ShipmentData): void {
    switch (data.type) {
      case 'ShipmentCreated':
      case 'ShipmentAdopted':
        for (const { msku, quantity } of data.items) {
          const center = data.destination.warehouseId;
          this.#run('INSERT INTO expected VALUES (?, ?, ?, ?, 0)', shipment, msku, center, quantity);
        }
        break;
      case 'ItemQuantityChanged':
        this.#run(
          'UPDATE expected SET promised = ? WHERE shipment = ? AND msku = ?',
          data.quantity,
          shipment,
          data.msku,
        );
        break;
      case 'UnitsReceived':
        this.#run(
          'UPDATE expected SET received = received + ? WHERE shipment = ? AND msku = ?',
          data.quantity,
          shipment,
          data.msku,
        );
        break;
      case 'ShipmentCancelled':
      case 'ShipmentDeleted':
      case 'ShipmentAbandoned':
      case 'ShipmentClosed':
        this.#run('DELETE FROM expected WHERE shipment = ?', shipment);
    }
  }

  /** @returns how many rows were changed */
  #run(sql: string, ...values: readonly (string | number)[]): number {
    return Number(this.#database.prepare(sql).run(...values).changes);
  }
}
