import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Figure, whole } from '#bench/figure';
import { type Contestant, median, ratio, takeTurns } from '#bench/rounds';
import { fillSellerLog } from '#bench/sellerLog';
import { sellerId } from '#bench/stockLog';
import { Instant } from '#domain/values/instant';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { openSqliteStore, type SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { readModels as projections } from '#projections/readModels';
import { aggregates } from '#services/aggregates';
import { factReader } from '#services/engine/log/factReader';
import { readRecordedFact } from '#services/engine/log/recordedFact';
import { Projector } from '#services/engine/projecting/projector';
import type { Moment } from '#services/engine/projecting/readModelsAt';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';

const readFact = factReader(aggregates);
/** A month in which there was every fee on storage, and sales. */
const month = '2024-06';
const everything: Moment = { asKnownAt: Instant.parse('2099-01-01T00:00:00Z') };
/** A year of a SKU. */
const eventsOfEach = 100;
const target = 1.5;

/**
 * All fees of one seller's month recomputed, over logs of each of these lengths: from read models that were just opened, and
 * as known at a time, from the log. Beside it, what scanning and decoding the same events takes.
 */
export async function measureRecomputation(
  directory: string,
  { rounds, events }: { readonly rounds: number; readonly events: readonly number[] },
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of events) figures.push(...(await measureOne(directory, rounds, count)));
  return figures;
}

async function measureOne(directory: string, rounds: number, events: number): Promise<readonly Figure[]> {
  const skus = events / eventsOfEach;
  const place = join(directory, `seller-${events}`);
  mkdirSync(place);
  {
    using opened = new DisposableStack();
    const store = opened.adopt(openSqliteStore(place), (it) => it.close());
    await fillSellerLog(store, events, skus);
    await follow(store, place);
  }
  const peak = await peakOf(place);

  using opened = new DisposableStack();
  const store = opened.adopt(openSqliteStore(place), (it) => it.close());
  const contestant = (name: string, work: () => Promise<unknown>): Contestant => ({
    name,
    count: events,
    prepare: async () => async () => {
      await work();
    },
  });
  const recomputedAt = async (moment: Moment) => {
    using reading = new DisposableStack();
    const readModels = reading.adopt(openReadModels(place), (it) => it.close());
    return await recomputeFees({ store, readModels, readFact }, { sellerId, month, ...moment });
  };
  const rates = await takeTurns(
    [
      contestant('decode', () => decoded(store)),
      contestant('cold', () => recomputedAt({})),
      contestant('log', () => recomputedAt(everything)),
    ],
    rounds,
  );
  const of = (name: string) => rates.get(name) ?? [];
  const times = (name: string) => ratio(of('decode'), of(name));
  const beside = (name: string) =>
    `${whole((events / median(of(name))) * 1_000)} ms, ${times(name).toFixed(2)} times scanning and decoding`;
  const size = `${whole(skus)} SKUs, ${whole(events)} events`;
  return [
    {
      what: `a seller's month of fees, all kinds: ${size}`,
      rate: median(of('cold')),
      beside: `${beside('cold')}; at most ${peak} MiB`,
      target: { says: `${target} times`, met: times('cold') <= target },
    },
    {
      what: `the same as known at a time, from the log: ${size}`,
      rate: median(of('log')),
      beside: beside('log'),
    },
  ];
}

async function follow(store: SqliteStore, place: string): Promise<void> {
  using opened = new DisposableStack();
  const readModels = opened.adopt(openReadModels(place), (it) => it.close());
  await new Projector({ store, readModels, projections, readFact }).catchUp();
}

async function decoded(store: SqliteStore): Promise<void> {
  for await (const { events } of store.readAll())
    for (const event of events) readRecordedFact(event, readFact);
}

/** MiB, in a process that does nothing else. */
async function peakOf(place: string): Promise<string> {
  const program = fileURLToPath(new URL('./recomputeOnce.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, place, month]);
  return stdout.trim();
}
