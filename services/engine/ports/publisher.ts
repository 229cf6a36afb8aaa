/** Delivers events to other programs. It stores nothing for good: what it has lost is published again from the log. */
export interface Publisher {
  /**
   * Resolves once the broker says that it has the event. The same event published again soon after is kept once.
   *
   * An event that is published before the previous one has resolved may arrive before it.
   *
   * @throws BrokerUnavailable when that is not known: publish it again, later
   * @throws EventRefused when the broker will never take it as it is
   */
  publish(event: OutgoingEvent): Promise<void>;
}

export interface OutgoingEvent {
  /** Of the event in the log: by it a broker and a subscriber know that they have it already. */
  readonly id: string;
  readonly type: string;
  readonly sellerId: string;
  /** `category-id`. */
  readonly stream: string;
  /** A CloudEvent, see `services/engine/log/cloudEvent.ts`. */
  readonly body: string;
}

/** The broker is away, or did not answer: the event may or may not have arrived. `message` says what a person can do. */
export class BrokerUnavailable extends Error {
  override readonly name = 'BrokerUnavailable';
}

/** The broker's limits are smaller than this event. */
export class EventRefused extends Error {
  override readonly name = 'EventRefused';
}
