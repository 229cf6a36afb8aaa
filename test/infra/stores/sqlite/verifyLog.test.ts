import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { verifySqliteStore } from '#infra/stores/sqlite/verifySqliteStore';
import { closedStore } from '#test/faults/crashedStore';

/** What a verification finds after someone has been at the file with SQL. Event 5 is the second of `shipment-2`. */
async function findingsAfter(sql: string) {
  const directory = await closedStore(9);
  const database = new Database(storeFile(directory));
  database.exec(sql);
  database.close();
  const { findings, events } = await verifySqliteStore(directory);
  return { events, findings: findings.map(({ position, what }) => `${position ?? '-'}: ${what}`) };
}

describe('verify', () => {
  it('finds nothing in a log as it was written', async () => {
    expect(await findingsAfter('')).toEqual({ events: 9, findings: [] });
  });

  it('finds an altered event', async () => {
    expect(
      await findingsAfter(`UPDATE event SET data = replace(data, 'Spring 1', 'Spring 7') WHERE position = 5`),
    ).toEqual({
      events: 9,
      findings: ['5: shipment-2 1 is not what was recorded, or what it follows is not'],
    });
  });

  it('finds an altered envelope', async () => {
    const { findings } = await findingsAfter(
      `UPDATE event SET metadata = replace(metadata, '"actor":"test"', '"actor":"mary"') WHERE position = 5`,
    );
    expect(findings).toEqual(['5: shipment-2 1 is not what was recorded, or what it follows is not']);
  });

  it('finds a removed event', async () => {
    const { findings } = await findingsAfter('DELETE FROM event WHERE position = 5');
    expect(findings).toEqual(['5: is missing', '8: shipment-2 has 2 after 0']);
  });

  it('finds a removed event though the later ones were moved up', async () => {
    const { findings } = await findingsAfter(`
      DELETE FROM event WHERE position = 5;
      UPDATE event SET position = position - 1 WHERE position > 5`);
    expect(findings[0]).toBe('5: is not the event that was recorded here');
  });

  it('finds two events of different streams in each other’s place', async () => {
    const { findings } = await findingsAfter(`
      UPDATE event SET position = 100 WHERE position = 5;
      UPDATE event SET position = 5 WHERE position = 6;
      UPDATE event SET position = 6 WHERE position = 100`);
    expect(findings[0]).toBe('5: is not the event that was recorded here');
  });

  it('finds a removed end', async () => {
    const { findings } = await findingsAfter('DELETE FROM event WHERE position >= 8');
    expect(findings).toEqual(['8: is missing: the witness has seen 9']);
  });

  it('finds a stream under another name or category', async () => {
    const renamed = await findingsAfter(`UPDATE stream SET name = 'shipment-7' WHERE name = 'shipment-2'`);
    expect(renamed.findings[0]).toBe('2: shipment-7 0 is not what was recorded, or what it follows is not');
    const moved = await findingsAfter(`UPDATE stream SET category = 'plan' WHERE name = 'shipment-2'`);
    expect(moved.findings).toEqual(['-: shipment-2 is filed under plan']);
  });

  it('finds a changed table', async () => {
    const { findings } = await findingsAfter('DROP TABLE store; CREATE TABLE store (id TEXT) STRICT');
    expect(findings).toContain('-: the tables are not as they were made');
  });

  it('tells how far it is, on a store in use', async () => {
    const store = openSqliteStore(await closedStore(9));
    const told: unknown[] = [];
    await expect(store.verify((progress) => told.push(progress))).resolves.toMatchObject({ findings: [] });
    expect(told).toEqual([{ position: 9, of: 9 }]);
    store.close();
  });
});
