import { expect, it } from 'vitest';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { idsIn } from '#test/faults/crashedStore';
import { SealedStream } from '#test/faults/sealedStream';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';

const rounds = 10;

it('backs up while it appends: each backup opens, verifies, and is a beginning of the log', async () => {
  const store = openSqliteStore(temporaryDirectory());
  let done = false;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const stream = new SealedStream(`shipment-${writer}`);
    let { revision } = await store.append(stream.name, stream.take(1000), 'no-stream');
    while (!done) ({ revision } = await store.append(stream.name, [stream.next()], revision));
  });

  const started = performance.now();
  const backups: { directory: string; position: string; meanwhile: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const directory = temporaryDirectory();
    const before = Number(store.info.head ?? 0);
    const position = await store.backup(directory);
    backups.push({ directory, position, meanwhile: Number(store.info.head ?? 0) - before });
    await store.waitForMore(store.info.head, AbortSignal.timeout(1000));
  }
  done = true;
  await Promise.all(writers);
  const seconds = (performance.now() - started) / 1000;

  const all = await idsIn(store);
  for (const { directory, position } of backups) {
    const backup = openSqliteStore(directory);
    expect(backup.info).toMatchObject({ head: position, witness: { position: Number(position) } });
    expect(await idsIn(backup)).toEqual(all.slice(0, Number(position)));
    await expect(backup.verify()).resolves.toMatchObject({ findings: [] });
    backup.close();
  }
  console.log(
    `${rounds} backups of up to ${backups.at(-1)?.position} events at ${Math.round(all.length / seconds)} events/s`,
  );
  expect(Number(backups.at(-1)?.position)).toBeGreaterThan(rounds);
  // No backup holds up the appends.
  expect(Math.min(...backups.map(({ meanwhile }) => meanwhile))).toBeGreaterThan(0);
  store.close();
});
