import type { Duration } from '#domain/values/instant';
import type { EventStore, Position } from '#services/engine/ports/eventStore';
import type { Leadership } from '#services/engine/ports/leadership';
import type { Publisher } from '#services/engine/ports/publisher';
import type { RelayState, UnpublishedStream } from '#services/engine/ports/relayState';

export interface RelayParts {
  readonly store: Pick<EventStore, 'read' | 'readAll' | 'waitForMore'>;
  readonly publisher: Publisher;
  readonly state: RelayState;
  readonly leadership: Leadership;
  /** How many events wait for the broker's acknowledgement at once. */
  readonly inFlight?: number;
  readonly onNote?: (note: RelayNote) => void;
}

export type RelayNote =
  | { readonly note: 'published'; readonly events: number; readonly checkpoint: Position }
  | { readonly note: 'parked'; readonly parked: UnpublishedStream }
  /** The log or the broker is away; the next try is after `delay`. */
  | { readonly note: 'waiting'; readonly error: Error; readonly delay: Duration };
