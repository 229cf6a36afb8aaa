import { openSync, readSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { SealedStream } from '#test/faults/sealedStream';

/**
 * A process on a disk that fails when told to (`failingDisk.c`): `node appendOnFailingDisk.ts DIRECTORY FAILURES` tries one
 * failure after the other, each on a store of its own, and says on its standard output what came of each.
 */
export interface Failure {
  /** The how manieth write or sync fails, from 1. */
  readonly call: number;
  readonly error: 'EIO' | 'ENOSPC';
  /** Whether every later one fails as well. */
  readonly sticky: boolean;
}

export interface Aftermath extends Failure {
  /** What became of the append that met the failure, of the next one, and of that one again after a restart. */
  readonly met: string;
  readonly next: string;
  readonly again: string;
  /** Whether the restarted store holds each event once. */
  readonly each: 'once' | readonly string[];
  readonly findings: number;
}

const [directory = '', failures = '[]'] = process.argv.slice(2);
const { DISK_ORDERS = '' } = process.env;
const orders = openSync(DISK_ORDERS, 'r+');

const order = (...words: [countdown: number, error: number, sticky: number, failed: number]) =>
  writeSync(orders, new Uint8Array(Int32Array.from(words).buffer), 0, 16, 0);

function hasFailed(): boolean {
  const words = new Int32Array(4);
  readSync(orders, words, 0, 16, 0);
  return words[3] !== 0;
}

async function suffer(failure: Failure): Promise<Aftermath> {
  const place = join(directory, String(failure.call));
  const stream = new SealedStream('shipment-1');
  let store = openSqliteStore(place);
  let event = stream.next();
  let revision = -1n;
  const append = async (): Promise<string> => {
    try {
      ({ revision } = await store.append(stream.name, [event], revision < 0n ? 'no-stream' : revision));
      event = stream.next();
      return 'acknowledged';
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  };

  order(failure.call, constants.errno[failure.error], Number(failure.sticky), 0);
  let met = await append();
  while (!hasFailed()) met = await append();
  const next = await append();
  store.close();

  order(-1, 0, 0, 0);
  store = openSqliteStore(place);
  const again = await append();
  const stored = (await Array.fromAsync(store.read(stream.name))).map(({ id }) => id);
  const { findings } = await store.verify();
  store.close();
  const each =
    stored.every((id, index) => id === `${stream.name}@${index}`) && stored.length === Number(revision) + 1;
  return { ...failure, met, next, again, each: each ? 'once' : stored, findings: findings.length };
}

const asked: readonly Failure[] = JSON.parse(failures);
const aftermaths: Aftermath[] = [];
for (const failure of asked) aftermaths.push(await suffer(failure));
writeSync(1, JSON.stringify(aftermaths));
