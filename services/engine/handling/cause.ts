import type { Instant } from '#domain/values/instant';

/** Who sends a command, for which seller and why. The envelope of its events records it. */
export interface Cause {
  /** Chosen by the sender. The same id with the same command gets the same answer, however often it is sent. */
  readonly commandId: string;
  readonly sellerId: string;
  /** A person, a policy (`policy:void-window`), an import (`import:manifest`). */
  readonly actor: string;
  /** When the command was given in the world, UTC; what decides about deadlines. Without it, now. */
  readonly occurredAt?: Instant;
  /** The first command of the chain; without it, this one. */
  readonly correlationId?: string;
  /** The event that a policy answers; without it, the command itself. */
  readonly causationId?: string;
  /** W3C trace context. */
  readonly traceparent?: string;
}
