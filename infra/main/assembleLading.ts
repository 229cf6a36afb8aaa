import { amazonPolicies } from '#domain/policies/networkPolicies';
import type { Instant } from '#domain/values/instant';
import { simulatedNetwork } from '#infra/amazon/simulation/simulatedNetwork';
import { reports } from '#infra/files/reports/reports';
import { readSellerCentralFile } from '#infra/files/sellerCentral/readSellerCentralFile';
import { readSettings, type Settings } from '#infra/main/settings';
import { systemClock } from '#infra/main/systemClock';
import { forgetReactorState, openReactorState } from '#infra/stores/sqlite/reactorState';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { WatchedStore } from '#infra/stores/watchedStore';
import type { LadingEvent } from '#projections/ladingEvent';
import { readModels as projections } from '#projections/readModels';
import { aggregates } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { factReader } from '#services/engine/log/factReader';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { Clock } from '#services/engine/ports/clock';
import type { EventStore } from '#services/engine/ports/eventStore';
import type { ReadModels } from '#services/engine/ports/readModels';
import { Projector, type RebuildProgress } from '#services/engine/projecting/projector';
import { type Reactor, runReactor } from '#services/engine/reactor/react';
import type { Workflow } from '#services/inbound/workflow/workflow';
import type { Reports } from '#services/ports/reports';
import type { ReadSellerCentralFile } from '#services/ports/sellerCentralFiles';
import { inboundReactions } from '#services/reactions/inboundReactions';

/** All parts of Lading for one data directory and one store: what a door needs to run commands and queries. */
export interface LadingSystem<Store extends EventStore> extends Workflow {
  readonly directory: string;
  readonly settings: Settings;
  readonly store: Store;
  /** The same store as commands append to it; metrics watch it. */
  readonly watched: WatchedStore;
  readonly readModels: ReadModels;
  readonly readFact: FactReader<LadingEvent>;
  readonly projector: Projector;
  readonly reactor: Reactor;
  readonly reports: Reports;
  readonly readSellerCentralFile: ReadSellerCentralFile;
  /** Runs policies and deadlines that are due, then brings the read models up to the log. */
  settle(): Promise<void>;
  /** Closes what was opened here. Whoever opened the store closes it. */
  close(): void;
}

export interface LadingOptions {
  readonly clock?: Clock;
  /** When the last event of the log was recorded. No event is recorded before that, even where the clock was put back. */
  readonly lastRecordedAt?: Instant;
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** How many aggregates stay in memory. An import, which meets each only once, needs few. */
  readonly cacheSize?: number;
  /** Goes on after the log has lost its end, and makes again what was made from it. */
  readonly acceptTruncation?: boolean;
}

/** Puts Lading together over an open store. The data directory keeps what is made from the log. */
export function assembleLading<Store extends EventStore>(
  store: Store,
  directory: string,
  {
    clock = systemClock,
    lastRecordedAt,
    onProgress,
    cacheSize,
    acceptTruncation = false,
  }: LadingOptions = {},
): LadingSystem<Store> {
  const settings = readSettings(directory);
  using opened = new DisposableStack();
  const readModels = opened.adopt(openReadModels(directory), (it) => it.close());
  if (acceptTruncation) forgetReactorState(directory);
  const state = opened.adopt(openReactorState(directory), (it) => it.close());
  const closing = opened.move();

  const watched = new WatchedStore(store);
  const commands = createCommandHandler({
    store: watched,
    clock,
    policies: amazonPolicies,
    ...(lastRecordedAt !== undefined && { lastRecordedAt }),
    ...(cacheSize !== undefined && { cacheSize }),
  });
  const reactor = runReactor({ store, commands, aggregates, reactions: inboundReactions, state, clock });
  const readFact = factReader(aggregates);
  const projector = new Projector({
    store,
    readModels,
    projections,
    readFact,
    acceptTruncation,
    ...(onProgress !== undefined && { onProgress }),
  });

  return {
    directory,
    settings,
    store,
    watched,
    readModels,
    readFact,
    projector,
    reactor,
    commands,
    network: simulatedNetwork({ seed: settings.seed }),
    clock,
    reports,
    readSellerCentralFile,
    async settle() {
      await reactor.catchUp();
      await projector.catchUp();
    },
    close: () => closing.dispose(),
  };
}
