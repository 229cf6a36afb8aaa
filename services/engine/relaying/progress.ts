import type { Position, StoredEvent } from '#services/engine/ports/eventStore';
import { LeaseLost } from '#services/engine/ports/leadership';
import type { RelayState, StoredProgress, UnpublishedStream } from '#services/engine/ports/relayState';

/** The progress of the relay, in memory. */
export class Progress {
  readonly #state: RelayState;
  readonly #parked: Map<string, UnpublishedStream>;
  #checkpoint: Position | undefined;
  #version: number;

  constructor(state: RelayState, { checkpoint, parked, version }: StoredProgress) {
    this.#state = state;
    this.#checkpoint = checkpoint;
    this.#parked = new Map(parked.map((each) => [each.stream, each]));
    this.#version = version;
  }

  get checkpoint(): Position | undefined {
    return this.#checkpoint;
  }

  get parked(): readonly UnpublishedStream[] {
    return [...this.#parked.values()];
  }

  /** Whether an event waits behind one of its stream that was refused; it does so from now on. */
  waits({ stream, revision }: StoredEvent): boolean {
    const parked = this.#parked.get(stream);
    if (parked === undefined || revision < parked.from) return false;
    if (revision > parked.upTo) this.#parked.set(stream, { ...parked, upTo: revision });
    return true;
  }

  park(stream: UnpublishedStream): void {
    this.#parked.set(stream.stream, stream);
  }

  unpark(stream: string): void {
    this.#parked.delete(stream);
  }

  /** @throws LeaseLost when it was rewound, or another relay has moved it */
  async save(checkpoint = this.#checkpoint): Promise<void> {
    const version = await this.#state.save({ checkpoint, parked: this.parked }, this.#version);
    if (version === undefined) throw new LeaseLost('the progress of the relay was moved by someone else');
    this.#checkpoint = checkpoint;
    this.#version = version;
  }

  /** Whether nobody else has moved it. */
  async isCurrent(): Promise<boolean> {
    return (await this.#state.load()).version === this.#version;
  }
}
