import { appendFate } from '#infra/stores/eventstoredb/appendFate';
import type { Connection } from '#infra/stores/eventstoredb/connection';
import type { Settings } from '#infra/stores/eventstoredb/options';
import { readStreamPage } from '#infra/stores/eventstoredb/pages';
import { isAfter, type LogPosition, laterPosition, positionOf } from '#infra/stores/eventstoredb/position';
import { retryWhileAway } from '#infra/stores/eventstoredb/retryWhileAway';
import {
  accessDenied,
  Dropped,
  isAway,
  NotSent,
  refusalOf,
  streamDeleted,
  wasNotSent,
} from '#infra/stores/eventstoredb/serverError';
import { toProposedMessage } from '#infra/stores/eventstoredb/wireEvent';
import {
  type Appended,
  CorruptStream,
  type Expected,
  type NewEvent,
  OutcomeUnknown,
  type StoredEvent,
  StoreUnavailable,
  WrongRevision,
} from '#services/engine/ports/eventStore';

export interface Append {
  readonly stream: string;
  readonly serverStream: string;
  readonly events: readonly NewEvent[];
  readonly expected: Expected;
}

/**
 * Appends, and finds out what became of an append whose answer was lost.
 *
 * It reads the stream: the events are stored, or others are in their place, or the place is empty. If it is empty, the same
 * ids are sent again at the same revision. The server takes them once, so an append that is still on its way does no harm.
 */
export class Appender {
  readonly #connection: Connection;
  readonly #settings: Settings;
  readonly #closed: AbortSignal;
  readonly #underWay = new Set<Promise<Appended>>();
  /** The furthest event that an answer named. What is answered with no later one may have been stored before. */
  #seen: LogPosition | undefined;

  constructor(connection: Connection, settings: Settings, closed: AbortSignal) {
    this.#connection = connection;
    this.#settings = settings;
    this.#closed = closed;
  }

  /** Resolves when all appends so far have been answered. */
  async waitForAnswers(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async append(append: Append): Promise<Appended> {
    const { inFlight, waiting } = this.#settings;
    const { size } = this.#underWay;
    if (size >= inFlight + waiting) {
      throw new StoreUnavailable(`${size} appends wait for EventStoreDB already: try again later`);
    }
    const appended = this.#append(append);
    this.#underWay.add(appended);
    return appended.finally(() => this.#underWay.delete(appended));
  }

  async #append(append: Append): Promise<Appended> {
    const { patience } = this.#settings;
    const { appends } = this.#connection;
    const proposed = append.events.map(toProposedMessage);
    let unsure: Error | undefined;
    const attempt = async (): Promise<Appended> => {
      const found = unsure && (await this.#find(append));
      if (found) return found;
      try {
        const appended = await appends.run(() => this.#send(append, proposed));
        if (appended) return appended;
        unsure = new Error('stored before');
      } catch (error) {
        if (isAway(error) && !wasNotSent(error)) unsure = error;
        throw error;
      }
      const repeated = await this.#find(append);
      if (repeated) return repeated;
      throw new CorruptStream(`${append.stream} does not hold what the server says it has stored`);
    };
    try {
      return await retryWhileAway(attempt, { patience, closed: this.#closed });
    } catch (error) {
      if (unsure === undefined || !(error instanceof StoreUnavailable)) throw refusalOf(error, append.stream);
      const what = `EventStoreDB went away while it appended to ${append.stream}`;
      throw new OutcomeUnknown(`${what}: ${error.message}`, { cause: unsure });
    }
  }

  /** @returns nothing when the server may have taken this for a repeat, whatever it says */
  async #send(
    { stream, serverStream, events, expected }: Append,
    proposed: readonly ReturnType<typeof toProposedMessage>[],
  ): Promise<Appended | undefined> {
    const before = this.#seen;
    const answer = await this.#connection.appendStream.append({ serverStream, proposed, expected });
    switch (answer.is) {
      case 'stored': {
        const { revision, position } = answer;
        if (revision !== firstRevision(expected) + BigInt(events.length - 1)) throw streamDeleted(stream);
        this.#seen = laterPosition(this.#seen, position);
        const isNew = before !== undefined && isAfter(position, before);
        return isNew && position ? { revision, position: positionOf(position) } : undefined;
      }
      case 'wrong-revision':
        throw new WrongRevision(stream, expected, answer.actual);
      case 'too-large':
        throw new RangeError(
          `${stream}: this server takes ${answer.limit} bytes in one append; set largestAppend`,
        );
      case 'denied':
        throw accessDenied(stream);
      case 'deleted':
        throw streamDeleted(stream);
      case 'not-taken':
        throw new NotSent(answer.why);
      case 'unsure':
        throw new Dropped(answer.why);
      case 'refused':
        throw new RangeError(`${stream}: the server refuses the append: ${answer.why}`);
    }
  }

  /**
   * The result of an append that is stored; nothing where it can still be.
   *
   * @throws WrongRevision when something else is in its place
   */
  async #find({ stream, serverStream, events, expected }: Append): Promise<Appended | undefined> {
    const { client, reads } = this.#connection;
    const context = { client, timeout: this.#settings.timeout, streamOf: () => stream };
    const stored: StoredEvent[] = [];
    for (let isLast = false; !isLast; ) {
      const from = firstRevision(expected) + BigInt(stored.length);
      const page = await reads.run(() => readStreamPage(context, serverStream, from));
      stored.push(...page.events);
      isLast = page.isLast;
    }
    const fate = appendFate(events, stored);
    switch (fate.is) {
      case 'stored':
        return fate.appended;
      case 'overtaken':
        throw new WrongRevision(stream, expected, fate.actual);
      case 'open':
        return undefined;
    }
  }
}

const firstRevision = (expected: Expected): bigint => (expected === 'no-stream' ? 0n : expected + 1n);
