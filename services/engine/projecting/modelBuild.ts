import type { AnyHandler, AnyProjection, RecordedFact } from '#projections/projection';
import type { StoredEvent } from '#services/engine/ports/eventStore';
import type {
  BuildChange,
  BuildRows,
  Checkpoint,
  KeyedRow,
  Parked,
  StoredBuild,
} from '#services/engine/ports/readModels';
import { RowCache } from '#services/engine/projecting/rowCache';

/** One filling of a read model: its rows, how far it has come, and which streams it could not take. */
export class ModelBuild {
  readonly id: number;
  readonly projection: AnyProjection;
  readonly #stored: BuildRows;
  readonly #rows: RowCache<never>;
  #checkpoint: Checkpoint | undefined;
  #parked: Map<string, Parked>;
  readonly #newlyParked = new Map<string, Parked>();

  /** @param capacity how many rows it may keep in memory, about; see {@link RowCache} */
  constructor(
    { id, checkpoint }: Pick<StoredBuild, 'id' | 'checkpoint'>,
    projection: AnyProjection,
    buildRows: BuildRows,
    capacity: number,
  ) {
    this.id = id;
    this.projection = projection;
    this.#stored = buildRows;
    this.#checkpoint = checkpoint;
    // Of which type the rows are, only the projection knows.
    const empty = projection.empty as () => never;
    this.#rows = new RowCache((key) => buildRows.row(id, key), empty, capacity, checkpoint === undefined);
    this.#parked = parkedIn(buildRows, id);
  }

  get checkpoint(): Checkpoint | undefined {
    return this.#checkpoint;
  }

  /** How many rows were touched since the last commit. */
  get touched(): number {
    return this.#rows.touched.length;
  }

  /** @throws whatever the handler throws; its rows are then half changed and must be discarded */
  take(handler: AnyHandler, recorded: RecordedFact<unknown>): void {
    // The kind that the handler was found under says what it takes.
    handler(recorded as RecordedFact<never>, this.#rows);
  }

  /** Counts and holds back an event whose stream is parked. @returns whether it is */
  holdsBack({ stream }: StoredEvent): boolean {
    if (this.#parked.size === 0) return false;
    const parked = this.#parked.get(stream);
    if (parked === undefined) return false;
    this.#park({ ...parked, heldBack: parked.heldBack + 1 });
    return true;
  }

  /** Leaves out an event and all later ones of its stream. */
  park({ stream, revision, position, type }: StoredEvent, reason: string): void {
    this.#park({ stream, revision, position, type, reason, heldBack: 0 });
  }

  #park(parked: Parked): void {
    this.#parked.set(parked.stream, parked);
    this.#newlyParked.set(parked.stream, parked);
  }

  /** Everything since the last commit, to be committed with `checkpoint`. */
  change(checkpoint: Checkpoint): BuildChange {
    return { build: this.id, checkpoint, rows: this.#json(), parked: [...this.#newlyParked.values()] };
  }

  *#json(): Iterable<KeyedRow> {
    for (const { key, row } of this.#rows.touched) yield [key, JSON.stringify(row)];
  }

  /** Marks what {@link change} returned as committed. */
  settle(checkpoint: Checkpoint): void {
    this.#checkpoint = checkpoint;
    this.#rows.settle();
    this.#newlyParked.clear();
  }

  /** Goes back to the last commit. */
  discard(): void {
    this.#rows.discard();
    if (this.#newlyParked.size === 0) return;
    this.#newlyParked.clear();
    this.#parked = parkedIn(this.#stored, this.id);
  }

  /** Drops the rows touched since the last commit, and nothing else. */
  discardRows(): void {
    this.#rows.discard();
  }
}

const parkedIn = (buildRows: BuildRows, build: number): Map<string, Parked> =>
  new Map(buildRows.parked(build).map((parked) => [parked.stream, parked]));
