import type { Message } from '#domain/aggregate/message';
import type { Instant } from '#domain/values/instant';
import type { Aggregate } from '#services/engine/handling/aggregate';
import { readStoredEvent } from '#services/engine/handling/readStoredEvent';
import { carriedHash, noHash } from '#services/engine/log/envelope';
import type { EventStore, Expected, StoredEvent } from '#services/engine/ports/eventStore';

/** A command that a stream has seen, and the revisions of the events that answered it. */
export interface SeenCommand {
  readonly commandHash: string;
  readonly first: bigint;
  readonly last: bigint;
}

/** One aggregate, as far as its stream was read. New events change it in place. */
export interface AggregateInstance<State> {
  state: State;
  revision: Expected;
  /** The hash of the last event, to which the next one is chained. */
  hash: string;
  /** When the last event was recorded. */
  recordedAt: Instant | undefined;
  /** When the first event happened in the world. */
  beganAt: Instant | undefined;
  /** The commands of this stream, by command id. */
  readonly seen: Map<string, SeenCommand>;
}

/** What one more event or command makes of an aggregate. */
export interface InstanceStep<State> {
  readonly state: State;
  readonly revision: bigint;
  readonly hash: string;
  readonly recordedAt: Instant;
  readonly occurredAt: Instant;
  readonly commandId: string;
  readonly seen: SeenCommand;
}

export const unreadInstance = <State>(initial: State): AggregateInstance<State> => ({
  state: initial,
  revision: 'no-stream',
  hash: noHash,
  recordedAt: undefined,
  beganAt: undefined,
  seen: new Map(),
});

export function applyStep<State>(instance: AggregateInstance<State>, step: InstanceStep<State>): void {
  instance.state = step.state;
  instance.revision = step.revision;
  instance.hash = step.hash;
  instance.recordedAt = step.recordedAt;
  instance.beganAt ??= step.occurredAt;
  instance.seen.set(step.commandId, step.seen);
}

type Foldable<State, Event extends Message> = Pick<
  Aggregate<State, never, Event, never, never>,
  'evolve' | 'read'
>;

/**
 * Applies the events stored since `instance` was read. After a failure it holds the last event that could be read.
 *
 * @throws CorruptStream
 */
export async function readNewEvents<State, Event extends Message>(
  store: EventStore,
  aggregate: Foldable<State, Event>,
  stream: string,
  instance: AggregateInstance<State>,
): Promise<void> {
  const from = instance.revision === 'no-stream' ? 0n : instance.revision + 1n;
  for await (const storedEvent of store.read(stream, from))
    applyStep(instance, stepTo(storedEvent, aggregate, instance));
}

function stepTo<State, Event extends Message>(
  storedEvent: StoredEvent,
  aggregate: Foldable<State, Event>,
  { state, seen }: AggregateInstance<State>,
): InstanceStep<State> {
  const { event, envelope } = readStoredEvent(aggregate, storedEvent);
  const { commandId, commandHash, recordedAt, occurredAt } = envelope;
  const { revision } = storedEvent;
  return {
    state: aggregate.evolve(state, event),
    revision,
    hash: carriedHash(storedEvent),
    recordedAt,
    occurredAt,
    commandId,
    seen: { commandHash, first: seen.get(commandId)?.first ?? revision, last: revision },
  };
}
