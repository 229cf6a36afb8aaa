import type { Circumstances, Decision } from '#domain/aggregate/decision';

/** What `handle` needs to know of an aggregate: how its state comes from facts, and how it decides. */
export interface Aggregate<State, Command, Event, Refusal> {
  /** The first part of its streams' names: `shipment` of `shipment-sh0c1f…`. */
  readonly category: string;
  readonly initial: State;
  evolve(state: State, event: Event): State;
  decide(command: Command, state: State, circumstances: Circumstances): Decision<Event, Refusal>;
  /** The current version of every event's shape: what is written. */
  readonly schemaVersion: number;
  /**
   * A stored event in today's shape.
   *
   * @throws CorruptStream for a kind or version that this program does not know
   */
  read(type: string, schemaVersion: number, data: string): Event;
}
