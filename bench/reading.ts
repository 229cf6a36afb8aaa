import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, whole } from '#bench/figure';
import { fillLog } from '#bench/log';
import { type Contestant, median, takeTurns } from '#bench/rounds';
import type { Instant } from '#domain/values/instant';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { openSqliteStore, type SqliteStore } from '#infra/stores/sqlite/sqliteEventStore';
import { readModels as projections } from '#projections/readModels';
import { stockDays } from '#projections/stockDays';
import { aggregates } from '#services/aggregates';
import { factReader } from '#services/engine/log/factReader';
import { Projector } from '#services/engine/projecting/projector';
import { viewAt } from '#services/engine/projecting/readModelsAt';

const readFact = factReader(aggregates);

export interface ReadSizes {
  readonly rounds: number;
  /** How long the log is, at least. */
  readonly events: number;
}

/** Events a second: all read models built from the first on and written, one folded as of a time, the log verified. */
export async function measureReading(
  directory: string,
  { rounds, events }: ReadSizes,
): Promise<readonly Figure[]> {
  using opened = new DisposableStack();
  const store = opened.adopt(openSqliteStore(join(directory, 'read')), (it) => it.close());
  const { count, middle } = await fillLog(store, events);
  const rates = await takeTurns(
    [rebuild(store, directory, opened, count), view(store, middle, count), verify(store, count)],
    rounds,
  );
  const of = (name: string) => median(rates.get(name) ?? []);
  return [
    {
      what: `${projections.length} read models, rebuilt and written`,
      rate: of('rebuild'),
      beside: `${whole(count)} events`,
      target: { says: '150,000', met: of('rebuild') >= 150_000 },
    },
    { what: 'inventory as of a time, from the log', rate: of('view') },
    { what: 'verify: every hash of the log', rate: of('verify') },
  ];
}

const rebuild = (
  store: SqliteStore,
  directory: string,
  opened: DisposableStack,
  count: number,
): Contestant => ({
  name: 'rebuild',
  count,
  async prepare() {
    const empty = openReadModels(mkdtempSync(join(directory, 'models-')));
    const readModels = opened.adopt(empty, (it) => it.close());
    return () => new Projector({ store, readModels, projections, readFact }).rebuild();
  },
});

const view = (store: SqliteStore, asOf: Instant, count: number): Contestant => ({
  name: 'view',
  count,
  async prepare() {
    return async () => {
      await viewAt(store, stockDays, readFact, { asOf });
    };
  },
});

const verify = (store: SqliteStore, count: number): Contestant => ({
  name: 'verify',
  count,
  async prepare() {
    return async () => {
      const { findings } = await store.verify();
      if (findings.length > 0) throw new Error(`a log just written is damaged: ${JSON.stringify(findings)}`);
    };
  },
});
