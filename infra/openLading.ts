import { amazonPolicies } from '#domain/policies/networkPolicies';
import { readSettings, type Settings } from '#infra/settings';
import { simulatedNetwork } from '#infra/simulation/simulatedNetwork';
import { openReactorState } from '#infra/sqlite/reactorState';
import { openReadModels } from '#infra/sqlite/readModels';
import { openSqliteStore, type SqliteStore } from '#infra/sqlite/sqliteEventStore';
import { systemClock } from '#infra/systemClock';
import { readModels as projections } from '#projections/readModels';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import { createHandle } from '#services/handle';
import type { Clock } from '#services/ports/clock';
import type { ReadModels } from '#services/ports/readModels';
import { Projector, type RebuildProgress } from '#services/project';
import { envelopeText } from '#services/projecting/envelopeField';
import type { ReadFact } from '#services/projecting/recorded';
import { type Reactor, runReactor } from '#services/react';
import { readFactOf } from '#services/readFact';
import type { Workflow } from '#services/workflow/workflow';

/** Everything of one data directory, put together: the only place where ports meet what stands behind them. */
export interface Lading extends Workflow {
  readonly directory: string;
  readonly settings: Settings;
  readonly store: SqliteStore;
  readonly readModels: ReadModels;
  readonly readFact: ReadFact;
  readonly projector: Projector;
  readonly reactor: Reactor;
  /** Lets policies and deadlines do what is due, and the read models reach what was recorded. */
  settle(): Promise<void>;
  close(): void;
}

export interface OpenOptions {
  readonly clock?: Clock;
  /** How long to wait for another process to close the store, in milliseconds. */
  readonly waitForLock?: number;
  /** Opens a log that has lost its end; what was lost stays lost. */
  readonly acceptTruncation?: boolean;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/**
 * Opens a data directory, and makes an empty one where there is none.
 *
 * @throws StoreNotOpened naming what was found and what to do
 */
export function openLading(
  directory: string,
  { clock = systemClock, waitForLock = 5_000, acceptTruncation = false, onProgress }: OpenOptions = {},
): Lading {
  const settings = readSettings(directory);
  using opened = new DisposableStack();
  const store = opened.adopt(openSqliteStore(directory, { waitForLock, acceptTruncation }), (it) =>
    it.close(),
  );
  const readModels = opened.adopt(openReadModels(directory), (it) => it.close());
  const state = opened.adopt(openReactorState(directory), (it) => it.close());
  const closing = opened.move();

  const last = store.last();
  const commands = createHandle({
    store,
    clock,
    policies: amazonPolicies,
    ...(last !== undefined && { recordedUpTo: envelopeText(last.metadata, 'recordedAt') }),
  });
  const reactor = runReactor({ store, commands, state, clock });
  const readFact = readFactOf([planAggregate, shipmentAggregate]);
  const projector = new Projector({
    store,
    readModels,
    projections,
    readFact,
    ...(onProgress !== undefined && { onProgress }),
  });

  return {
    directory,
    settings,
    store,
    readModels,
    readFact,
    projector,
    reactor,
    commands,
    network: simulatedNetwork({ seed: settings.seed }),
    clock,
    async settle() {
      await reactor.catchUp();
      await projector.catchUp();
    },
    close: () => closing.dispose(),
  };
}
