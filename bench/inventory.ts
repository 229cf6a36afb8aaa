import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Figure, whole } from '#bench/figure';
import { median } from '#bench/rounds';
import { fillStockLog, lastDay } from '#bench/stockLog';
import { laterDay } from '#domain/values/calendar';
import { instantOf } from '#domain/values/instant';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { openSqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { stockDays } from '#projections/stockDays';
import { aggregates } from '#services/aggregates';
import { factReader } from '#services/engine/log/factReader';
import { Projector } from '#services/engine/projecting/projector';
import { inventory } from '#services/inventory/stock/inventory';
import { inventoryAge } from '#services/inventory/stock/inventoryAge';
import type { ReadSide } from '#services/readSide/readSide';

const readFact = factReader(aggregates);
const now = instantOf(Date.parse(`${lastDay}T23:00:00Z`));
const target = { cold: 1_000, warm: 50 };

/**
 * Levels and ages of every SKU as of a day, over logs of each of these lengths: the first time, when rows are read and
 * made ready, and after that, each time another day. Also the memory of what follows the log.
 */
export async function measureInventory(
  directory: string,
  { events, skus }: { readonly events: readonly number[]; readonly skus: number },
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of events)
    figures.push(...(await measureOne(directory, count, Math.min(skus, count / 10))));
  return figures;
}

async function measureOne(directory: string, events: number, skus: number): Promise<readonly Figure[]> {
  const place = join(directory, `stock-${events}`);
  mkdirSync(place);
  using opened = new DisposableStack();
  const store = opened.adopt(openSqliteStore(place), (it) => it.close());
  await fillStockLog(store, events, skus);
  const heap = await follow(store, place);

  const readModels = opened.adopt(openReadModels(place), (it) => it.close());
  const side: ReadSide = { store, readModels, readFact };
  const levels = (day: string) => inventory(side, { by: 'network', asOf: day });
  const ages = (day: string) => inventoryAge(side, now, { asOf: day });
  const cold = await timed(() => levels(lastDay));
  const days = [30, 200, 400, 600, 800].map((back) => laterDay(lastDay, -back));
  const warm = async (ask: (day: string) => Promise<unknown>): Promise<number> => {
    await ask(lastDay);
    const took: number[] = [];
    for (const day of days) took.push(await timed(() => ask(day)));
    return median(took);
  };
  const of = `${whole(skus)} SKUs, ${whole(events)} events`;
  const figure = (what: string, took: number, allowed: number): Figure => ({
    what: `${what}: ${of}`,
    rate: (skus / took) * 1_000,
    beside: `${whole(took)} ms for all; heap while following ${whole(heap / 2 ** 20)} MiB`,
    target: { says: `${whole(allowed)} ms`, met: took <= allowed },
  });
  return [
    figure('levels as of a day, the first time', cold, target.cold),
    figure('levels as of another day', await warm(levels), target.warm),
    figure('ages as of another day', await warm(ages), target.warm),
  ];
}

/** Fills the read model as a follower does. @returns the heap of the process while it stands at the end, in bytes */
async function follow(store: ReturnType<typeof openSqliteStore>, place: string): Promise<number> {
  using opened = new DisposableStack();
  const readModels = opened.adopt(openReadModels(place), (it) => it.close());
  const projector = new Projector({ store, readModels, projections: [stockDays], readFact });
  await projector.catchUp();
  const heap = heapAfterCollection();
  // The follower is looked at once more, so that it was not collected with the rest.
  if (projector.parked().size > 0) throw new Error('a movement could not be taken');
  return heap;
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
