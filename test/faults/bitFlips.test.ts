import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { verifySqliteStore } from '#infra/stores/sqlite/verifySqliteStore';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import { closedStore, copyOf } from '#test/faults/crashedStore';
import { seed, seeded } from '#test/faults/seeded';

const flips = 500;

/** All events, or nothing when SQLite itself refuses. */
async function contentOf(directory: string): Promise<readonly StoredEvent[] | undefined> {
  try {
    const store = openSqliteStore(directory);
    try {
      return (await Array.fromAsync(store.readAll())).flatMap(({ events }) => events);
    } finally {
      store.close();
    }
  } catch {
    return undefined;
  }
}

/** The positions that a verification names, or that it was refused at the door. */
async function verified(directory: string): Promise<{ found: boolean; first?: number }> {
  try {
    const { findings } = await verifySqliteStore(directory);
    const positions = findings.flatMap(({ position }) => position ?? []);
    return { found: findings.length > 0, ...(positions.length > 0 && { first: Math.min(...positions) }) };
  } catch (error) {
    if (error instanceof StoreNotOpened) return { found: true };
    throw error;
  }
}

function sqliteIsContent(directory: string): boolean {
  try {
    const database = new Database(storeFile(directory), { readonly: true });
    try {
      return database.pragma('integrity_check', { simple: true }) === 'ok';
    } finally {
      database.close();
    }
  } catch {
    return false;
  }
}

it('finds every flipped bit that changes an event, and names the first that it changed', async () => {
  const random = seeded();
  const intact = await closedStore(120);
  const file = readFileSync(storeFile(intact));
  const original = (await contentOf(copyOf(intact))) ?? [];
  const image = copyOf(intact);
  const count = { found: 0, harmless: 0, silent: 0, 'silent to SQLite alone': 0 };

  for (let index = 0; index < flips; index += 1) {
    const flipped = Buffer.from(file);
    const at = random(file.length);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random(8)), at);
    writeFileSync(storeFile(image), flipped);

    const { found, first } = await verified(image);
    const content = sqliteIsContent(image);
    const events = await contentOf(image);
    const changed = events?.findIndex((event, nth) => !sameEvent(event, original[nth])) ?? -1;
    if (found) count.found += 1;
    else if (events?.length === original.length && changed < 0) count.harmless += 1;
    else count.silent += 1;
    if (changed >= 0) {
      expect(first, `bit of byte ${at}`).toBe(changed + 1);
      if (content) count['silent to SQLite alone'] += 1;
    }
  }
  console.log(`seed ${seed}: ${flips} flipped bits`, count);
  expect(original).toHaveLength(120);
  expect(count.silent).toBe(0);
  expect(count['silent to SQLite alone']).toBeGreaterThan(0);
});

const sameEvent = (one: StoredEvent, other: StoredEvent | undefined): boolean =>
  one.id === other?.id &&
  one.type === other.type &&
  one.data === other.data &&
  one.metadata === other.metadata &&
  one.stream === other.stream &&
  one.revision === other.revision &&
  one.position === other.position;
