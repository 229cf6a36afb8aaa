import type { Position } from '#services/engine/ports/eventStore';
import type {
  Deadline,
  ParkedStream,
  ReactorChanges,
  ReactorProgress,
  ReactorState,
} from '#services/engine/ports/reactorState';

/** The promise of the port, kept in memory. */
export class InMemoryReactorState implements ReactorState {
  #checkpoint: Position | undefined;
  readonly #deadlines = new Map<string, Deadline>();
  readonly #parked = new Map<string, ParkedStream>();

  load(): ReactorProgress {
    return {
      checkpoint: this.#checkpoint,
      deadlines: [...this.#deadlines.values()],
      parked: [...this.#parked.values()],
    };
  }

  save({ checkpoint, deadlines, parked }: ReactorChanges): void {
    this.#checkpoint = checkpoint ?? this.#checkpoint;
    assign(this.#deadlines, deadlines);
    assign(this.#parked, parked);
  }
}

function assign<Value>(values: Map<string, Value>, changes: ReadonlyMap<string, Value | undefined>): void {
  for (const [key, value] of changes) {
    if (value === undefined) values.delete(key);
    else values.set(key, value);
  }
}
