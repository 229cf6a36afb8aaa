import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { ChainCheck, type LinkedRow } from '#infra/stores/sqlite/chainCheck';
import { type Finding, Findings } from '#infra/stores/sqlite/findings';
import type { Witness } from '#infra/stores/sqlite/headWitness';
import { firstLink } from '#infra/stores/sqlite/link';
import { queries, tables } from '#infra/stores/sqlite/schema';
import { categoryOf } from '#infra/stores/sqlite/streamHeads';
import { StoreUnavailable } from '#services/engine/ports/eventStore';

export interface Verification {
  /** How many could be read. */
  readonly events: number;
  /** What is wrong, in the order of the log; nothing when all is as it was written. */
  readonly findings: readonly Finding[];
  /** How many more there are than `findings` holds. */
  readonly more: number;
}

export type VerifyProgress = (progress: { readonly position: number; readonly of: number }) => void;

const batchSize = 1024;

/**
 * Goes through all that a store holds. Damage is a finding, never an exception.
 *
 * @throws StoreUnavailable when the store is closed meanwhile
 */
export async function verifyLog(
  database: Database.Database,
  witness: Witness,
  onProgress?: VerifyProgress,
): Promise<Verification> {
  const findings = new Findings();
  const collect = async <Found>(part: string, check: () => Found): Promise<Awaited<Found> | undefined> => {
    try {
      return await check();
    } catch (error) {
      if (!database.open) throw new StoreUnavailable('the store is closed', { cause: error });
      findings.add(`${part} cannot be read (${error instanceof Error ? error.message : error})`);
      return undefined;
    }
  };
  const events = await collect('the log', () => checkLog(database, witness, findings, onProgress));
  await collect('the list of streams', () => checkStreams(database, findings));
  await collect('the file', () => checkFile(database, findings));
  return { events: events ?? 0, ...findings.all() };
}

/** How many events could be read. */
async function checkLog(
  database: Database.Database,
  witness: Witness,
  findings: Findings,
  onProgress?: VerifyProgress,
): Promise<number> {
  const storeId = database.prepare<[], string>(queries.storeId).pluck().get() ?? '';
  const last = database.prepare<[], number>(queries.head).pluck().get() ?? 0;
  const chain = new ChainCheck(firstLink(storeId), witness, findings);
  const read = database.prepare<[number, number], LinkedRow>(queries.eventsToVerify).raw();
  for (let from = 0; from < last; from += batchSize) {
    const to = Math.min(from + batchSize, last);
    for (const row of rowsBetween(read, from, to, findings)) chain.check(row);
    onProgress?.({ position: to, of: last });
    await turnOfTheLoop();
  }
  chain.end();
  return chain.events;
}

type Statement = Database.Statement<[number, number], LinkedRow>;

/** All rows that can be read. Where a batch cannot be read, it is halved until the bad row is found. */
function rowsBetween(read: Statement, from: number, to: number, findings: Findings): readonly LinkedRow[] {
  try {
    return read.all(from, to);
  } catch (error) {
    if (!read.database.open) throw error;
    if (to - from > 1) {
      const middle = from + Math.ceil((to - from) / 2);
      return [...rowsBetween(read, from, middle, findings), ...rowsBetween(read, middle, to, findings)];
    }
    findings.add(`cannot be read (${error instanceof Error ? error.message : error})`, to);
    return [];
  }
}

function checkStreams(database: Database.Database, findings: Findings): void {
  for (const { name, category } of database.prepare<[], StreamRow>(queries.streams).iterate()) {
    if (category !== categoryOf(name)) findings.add(`${name} is filed under ${category}`);
  }
}

function checkFile(database: Database.Database, findings: Findings): void {
  const found = database.prepare<[], string>(queries.tables).pluck().all().toSorted().join();
  const made = Object.values(tables).toSorted().join();
  if (found !== made) findings.add('the tables are not as they were made');
  for (const line of database.prepare<[], string>('PRAGMA integrity_check').pluck().all()) {
    if (line !== 'ok') findings.add(`SQLite: ${line}`);
  }
}

interface StreamRow {
  readonly name: string;
  readonly category: string;
}
