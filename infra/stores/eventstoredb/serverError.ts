import { ErrorType, isCommandError } from '@eventstore/db-client';
import { CorruptStream, StoreUnavailable } from '#services/engine/ports/eventStore';

/** The server said nothing for too long. */
export class Silent extends Error {
  override readonly name = 'Silent';

  constructor(timeout: number) {
    super(`no answer within ${timeout} ms`);
  }
}

/** A call ended in the middle. */
export class Dropped extends Error {
  override readonly name = 'Dropped';
}

/** There was no connection to send it on, or the server took nothing yet. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/**
 * Whether an error says that the server is away, electing a leader, frozen or not the leader: all of them pass.
 *
 * Some come from the client without a type: the raw gRPC error of its look-up of what the server can do, and the plain
 * error of a discovery that found no node.
 */
export function isAway(error: unknown): error is Error {
  if (error instanceof Silent || error instanceof Dropped || error instanceof NotSent) return true;
  if (!(error instanceof Error)) return false;
  if (!isCommandError(error)) {
    return (
      passingCodes.has(codeOf(error)) ||
      /Failed to discover|has been closed|write after end/.test(error.message)
    );
  }
  switch (error.type) {
    case ErrorType.UNAVAILABLE:
    case ErrorType.TIMEOUT:
    case ErrorType.DEADLINE_EXCEEDED:
    case ErrorType.CANCELLED:
    case ErrorType.NOT_LEADER:
      return true;
    case ErrorType.UNKNOWN:
      return !/BadRequest/.test(error.message) && !lastingCodes.has(codeOf(error));
    default:
      return false;
  }
}

/** Of what {@link isAway}: whether an append that ended so never left, or was not taken. */
export const wasNotSent = (error: Error): boolean =>
  error instanceof NotSent || /No connection established|Name resolution failed/.test(error.message);

/** An error that ends a read for good, as the port's own error; any other error as it is. */
export function refusalOf(error: unknown, what: string): unknown {
  if (!(error instanceof Error && isCommandError(error))) return error;
  if (error.type === ErrorType.ACCESS_DENIED) return accessDenied(what, error);
  if (error.type === ErrorType.STREAM_DELETED) return streamDeleted(what, error);
  return error;
}

export const accessDenied = (what: string, cause?: unknown): StoreUnavailable =>
  new StoreUnavailable(
    `EventStoreDB does not let this user at ${what}: see the user in the connection string, and its rights`,
    { cause },
  );

export const streamDeleted = (stream: string, cause?: unknown): CorruptStream =>
  new CorruptStream(`${stream} was deleted on the server: restore it there from a backup`, { cause });

/** gRPC: CANCELLED, UNKNOWN, DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, INTERNAL, UNAVAILABLE. */
const passingCodes: ReadonlySet<unknown> = new Set([1, 2, 4, 8, 10, 13, 14]);

/** gRPC: INVALID_ARGUMENT, PERMISSION_DENIED, FAILED_PRECONDITION, OUT_OF_RANGE, UNIMPLEMENTED. */
const lastingCodes: ReadonlySet<unknown> = new Set([3, 7, 9, 11, 12]);

const codeOf = (error: object): unknown => ('code' in error ? error.code : undefined);
