import type { AnyProjection } from '#projections/projection';
import type { FactReader } from '#services/engine/log/recordedFact';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import type { Parked, ReadModels, StoredBuild } from '#services/engine/ports/readModels';
import { advance } from '#services/engine/projecting/advance';
import { LogBehindReadModels, logBehindReadModels } from '#services/engine/projecting/logBehindReadModels';
import { ModelBuild } from '#services/engine/projecting/modelBuild';
import { SharedRun } from '#services/engine/projecting/sharedRun';

export interface ProjectorOptions {
  readonly store: EventStore;
  readonly readModels: ReadModels;
  readonly projections: readonly AnyProjection[];
  readonly readFact: FactReader<unknown>;
  /** Takes the progress while read models are built. */
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Ends the work after a commit. */
  readonly signal?: AbortSignal;
  /** Where the log has lost its end: builds again what has seen it, instead of refusing. */
  readonly acceptTruncation?: boolean;
  /** How many touched rows are committed at once. More are faster, and hold the loop for longer. */
  readonly rowsPerCommit?: number;
}

/** Rows of a model that are kept in memory, about. More only help a model that is built from the first event. */
const rowsInMemory = { live: 4_096, making: 65_536 };

export interface RebuildProgress {
  readonly models: readonly string[];
  /** How many events of the log have been read for them, those read before a restart included. */
  readonly events: number;
}

/**
 * Keeps the read models up with the log.
 *
 * A model that is new, or whose version has changed, is built beside what is live and takes its place once it has
 * reached the head; so does one that is rebuilt on demand. What people read is never half built, nor ever goes back.
 *
 * Unless documented otherwise, methods throw {@link LogBehindReadModels} when the log has lost events that the read
 * models have seen, `StoreUnavailable`, `ReadModelsUnavailable`, and the reason of an aborted signal.
 */
export class Projector {
  readonly #options: ProjectorOptions;
  /** The builds that people read; complete up to their checkpoints. */
  readonly #live = new Map<string, ModelBuild>();
  readonly #making = new Map<string, ModelBuild>();
  readonly #wanted = new Set<string>();
  readonly #following = new SharedRun(() => this.#catchUpLive());
  readonly #building = new SharedRun(() => this.#build());
  #compared = false;

  constructor(options: ProjectorOptions) {
    this.#options = options;
    const stored = options.readModels.builds();
    for (const projection of options.projections) {
      const { name, version } = projection;
      for (const build of stored) {
        if (build.model !== name || build.version !== version) continue;
        if (build.live) this.#live.set(name, this.#buildOf(build, projection, rowsInMemory.live));
        else this.#making.set(name, this.#buildOf(build, projection, rowsInMemory.making));
      }
      if (!this.#live.has(name) && !this.#making.has(name)) this.#wanted.add(name);
    }
  }

  /** Everything recorded before this call is in the read models when it resolves, and all of them are live. */
  async catchUp(): Promise<void> {
    await this.#building.run();
    await this.#following.run();
  }

  /** The event at this position, and all before it, are in the live read models when it resolves: read your writes. */
  async catchUpTo(position: Position): Promise<void> {
    const live = [...this.#live.values()];
    if (live.some(({ checkpoint }) => checkpoint?.position !== position)) await this.#following.run();
  }

  /** Catches up and follows the log until a signal aborts; then it resolves. */
  async follow(until?: AbortSignal): Promise<void> {
    const failed = new AbortController();
    const signals = [failed.signal, until, this.#options.signal].filter((each) => each !== undefined);
    const building = this.#building.run();
    building.catch(() => failed.abort());
    try {
      if (this.#live.size === 0) await building;
      await Promise.all([building, this.#followLive(AbortSignal.any(signals))]);
    } catch (error) {
      if (!until?.aborted && !this.#options.signal?.aborted) throw error;
    }
  }

  /** Builds models, or all, from the first event on beside the live ones, and swaps. */
  async rebuild(models: Iterable<string> = this.#options.projections.map(({ name }) => name)): Promise<void> {
    for (const model of models) this.#wanted.add(model);
    await this.#building.run();
  }

  /** The streams that live models parked, by model. */
  parked(): ReadonlyMap<string, readonly Parked[]> {
    const { readModels } = this.#options;
    const parked = [...this.#live].map(([name, { id }]) => [name, readModels.parked(id)] as const);
    return new Map(parked.filter(([, streams]) => streams.length > 0));
  }

  /**
   * Rebuilds the models that parked a stream.
   *
   * Adding to their rows what was held back would be quicker but not the same: the order between streams would be
   * another, and a model may show what came last.
   */
  retry(): Promise<void> {
    return this.rebuild(this.parked().keys());
  }

  async #followLive(ended: AbortSignal): Promise<void> {
    const { store } = this.#options;
    while (!ended.aborted) {
      await this.#following.run();
      const [first] = this.#live.values();
      await store.waitForMore(first?.checkpoint?.position, ended);
    }
  }

  async #catchUpLive(): Promise<void> {
    await this.#compare();
    await this.#advance(this.#live.values());
  }

  async #build(): Promise<void> {
    await this.#compare();
    const { readModels, projections, onProgress } = this.#options;
    for (const projection of projections) {
      const { name, version } = projection;
      if (!this.#wanted.delete(name)) continue;
      const begun = readModels.begin(name, version);
      this.#making.set(name, this.#buildOf(begun, projection, rowsInMemory.making));
    }
    if (this.#making.size === 0) return;
    await this.#advance(this.#making.values(), onProgress);
    // The live ones stand still meanwhile: what takes their place has seen all that they have.
    await this.#following.between(async () => {
      await this.#advance(this.#making.values());
      readModels.swap([...this.#making.values()].map(({ id }) => id));
      for (const [name, { id, checkpoint, projection }] of this.#making) {
        this.#live.set(name, this.#buildOf({ id, checkpoint }, projection, rowsInMemory.live));
      }
      this.#making.clear();
    });
  }

  /**
   * Moves builds to the head of the log, which is read once for all builds with the same checkpoint: as a rule, all of
   * them.
   */
  async #advance(builds: Iterable<ModelBuild>, onProgress?: ProjectorOptions['onProgress']): Promise<void> {
    const { store, readModels, readFact, rowsPerCommit = 32_768, signal } = this.#options;
    const surroundings = { store, rows: readModels, readFact, rowsPerCommit, signal };
    for (const group of Map.groupBy(builds, ({ checkpoint }) => checkpoint?.position).values()) {
      const models = group.map(({ projection }) => projection.name);
      await advance(group, surroundings, (events) => onProgress?.({ models, events }));
    }
  }

  /** Checks once for a log that has lost its end, since that happens only while nobody has it open. */
  async #compare(): Promise<void> {
    if (this.#compared) return;
    const { store, readModels, projections, acceptTruncation } = this.#options;
    const lost = await logBehindReadModels(store, readModels);
    if (lost && !acceptTruncation) throw new LogBehindReadModels(lost);
    this.#compared = true;
    if (lost === undefined) return;
    this.#live.clear();
    this.#making.clear();
    for (const { name } of projections) this.#wanted.add(name);
  }

  #buildOf(
    stored: Pick<StoredBuild, 'id' | 'checkpoint'>,
    projection: AnyProjection,
    rows: number,
  ): ModelBuild {
    return new ModelBuild(stored, projection, this.#options.readModels, rows);
  }
}
