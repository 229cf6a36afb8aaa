import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { storeFile, walFile, witnessFile } from '#infra/stores/sqlite/storeFiles';
import { StoreNotOpened } from '#infra/stores/sqlite/storeNotOpened';
import { copyOf, crashedStore, idsIn } from '#test/faults/crashedStore';
import { seed, seeded } from '#test/faults/seeded';

const images = 1000;
const events = 60;

/** Cut off somewhere, or one bit of it changed. */
function torn(log: Buffer, random: (below: number) => number): Buffer {
  const at = random(log.length);
  if (random(2) === 0) return log.subarray(0, at);
  const flipped = Buffer.from(log);
  flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random(8)), at);
  return flipped;
}

async function opened(directory: string, acceptTruncation = false): Promise<string[] | StoreNotOpened> {
  try {
    const store = openSqliteStore(directory, { acceptTruncation });
    const ids = await idsIn(store);
    store.close();
    return ids;
  } catch (error) {
    if (error instanceof StoreNotOpened) return error;
    throw error;
  }
}

it('reports a log that has lost its end, and opens it as the beginning that is left', async () => {
  const random = seeded();
  const crashed = await crashedStore(events);
  const whole = await opened(copyOf(crashed));
  const [file, log, witness] = [storeFile, walFile, witnessFile].map((of) => readFileSync(of(crashed)));
  if (!file || !log || !witness || whole instanceof StoreNotOpened)
    throw new Error('the crashed store is not whole');

  const image = copyOf(crashed);
  const count = { reported: 0, harmless: 0, 'silent without the witness': 0 };
  for (let index = 0; index < images; index += 1) {
    const damaged = torn(log, random);
    const write = () => {
      writeFileSync(storeFile(image), file);
      writeFileSync(walFile(image), damaged);
      writeFileSync(witnessFile(image), witness);
    };
    write();
    const found = await opened(image);
    if (found instanceof StoreNotOpened) {
      const left = await opened(image, true);
      if (left instanceof StoreNotOpened) throw left;
      expect(left).toEqual(whole.slice(0, left.length));
      expect(found).toMatchObject({
        name: 'LogTruncated',
        message: expect.stringContaining(`ends at ${left.length}, the witness says ${events}`),
      });
      count.reported += 1;
    } else {
      expect(found).toEqual(whole);
      count.harmless += 1;
    }
    if (index % 20 === 0) {
      write();
      rmSync(witnessFile(image));
      const unwatched = await opened(image);
      if (Array.isArray(unwatched) && unwatched.length < events) count['silent without the witness'] += 1;
    }
  }
  console.log(`seed ${seed}: ${images} torn logs`, count);
  expect(whole).toHaveLength(events);
  expect(count.reported).toBeGreaterThan(images / 2);
  expect(count['silent without the witness']).toBeGreaterThan(0);
});
