import type { EventStoreDBClient } from '@eventstore/db-client';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import {
  isAfter,
  type LogPosition,
  laterPosition,
  readLogPosition,
} from '#infra/stores/eventstoredb/position';
import {
  headRequest,
  type StreamFilter,
  streamRequest,
  subscriptionRequest,
} from '#infra/stores/eventstoredb/readReq';
import { receive } from '#infra/stores/eventstoredb/receive';
import { Dropped } from '#infra/stores/eventstoredb/serverError';
import { toStoredEvent } from '#infra/stores/eventstoredb/wireEvent';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/** Larger pages are hardly faster, and are held in memory. */
const largestPage = 2048;
const mostCharacters = 8 * 1024 * 1024;

export interface ReadContext {
  readonly client: EventStoreDBClient;
  /** In milliseconds without a word from the server. */
  readonly timeout: number;
  /** The name of a stream for the port. */
  readonly streamOf: (serverStream: string) => string;
}

export interface StreamPage {
  readonly events: readonly StoredEvent[];
  readonly isLast: boolean;
}

/** The next events of a stream; none where there is no stream. */
export async function readStreamPage(
  { client, timeout, streamOf }: ReadContext,
  serverStream: string,
  from: bigint,
): Promise<StreamPage> {
  const page = new Page(streamOf);
  await receive(client, streamRequest(serverStream, from, largestPage), {
    timeout,
    take: (message) => {
      page.take(message);
      return page.isFull ? 'enough' : undefined;
    },
  });
  return { events: page.events, isLast: !page.isFull };
}

/** Where the log ends: its last event, whosoever's it is. Nothing for an empty log. */
export async function readLogHead({ client, timeout }: ReadContext): Promise<LogPosition | undefined> {
  let head: LogPosition | undefined;
  await receive(client, headRequest(), {
    timeout,
    take: (message) => {
      const event = message.getEvent()?.getEvent();
      if (event) head = readLogPosition(event);
      return undefined;
    },
  });
  return head;
}

export interface LogPage {
  readonly events: readonly StoredEvent[];
  /** An event's position, or a checkpoint's; nothing where the log ended before either. */
  readonly reached: LogPosition | undefined;
  /** There was no more. */
  readonly caughtUp: boolean;
}

/**
 * The next events after a position that pass a filter: a subscription that is left when the page is full, when the
 * server says how far it has looked, or when there is no more. The client's own read of the log takes no filter.
 */
export async function readLogPage(
  { client, timeout, streamOf }: ReadContext,
  after: LogPosition | undefined,
  filter: StreamFilter,
): Promise<LogPage> {
  const page = new Page(streamOf);
  let reached: LogPosition | undefined;
  let caughtUp = false;
  let isOver = false;
  await receive(client, subscriptionRequest({ after, filter, checkpointEvery: largestPage / 32 }), {
    timeout,
    take: (message) => {
      const checkpoint = message.getCheckpoint();
      const place = page.take(message) ?? checkpoint;
      if (place) reached = laterPosition(readLogPosition(place), reached);
      caughtUp = message.hasCaughtUp();
      isOver = caughtUp || page.isFull || (checkpoint !== undefined && isAfter(reached, after));
      return isOver ? 'enough' : undefined;
    },
  });
  if (!isOver) throw new Dropped('the server ended a subscription');
  return { events: page.events, reached, caughtUp };
}

class Page {
  readonly events: StoredEvent[] = [];
  readonly #streamOf: (serverStream: string) => string;
  #characters = 0;

  constructor(streamOf: (serverStream: string) => string) {
    this.#streamOf = streamOf;
  }

  take(message: streams.ReadResp): streams.ReadResp.ReadEvent.RecordedEvent | undefined {
    const recorded = message.getEvent()?.getEvent();
    if (recorded === undefined) return undefined;
    const event = toStoredEvent(recorded, this.#streamOf);
    this.events.push(event);
    this.#characters += event.data.length + event.metadata.length;
    return recorded;
  }

  get isFull(): boolean {
    return this.events.length >= largestPage || this.#characters >= mostCharacters;
  }
}
