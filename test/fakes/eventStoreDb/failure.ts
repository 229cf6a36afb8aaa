import { Metadata, type ServiceError, type StatusObject, status } from '@grpc/grpc-js';
import { largestAppend } from '#test/fakes/eventStoreDb/fakeLog';

export type Failure = Pick<StatusObject, 'code' | 'details'> & { readonly metadata: Metadata };

const failure = (code: status, details: string, trailers: Readonly<Record<string, string>> = {}): Failure => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value);
  return { code, details, metadata };
};

/** As gRPC says it, and in what the server adds to it. */
export const failures = {
  notReady: () => failure(status.UNAVAILABLE, 'Server Is Not Ready'),
  reset: () => failure(status.UNAVAILABLE, 'read ECONNRESET'),
  forwardingTimeout: () => failure(status.ABORTED, 'Operation timed out: Forwarding timeout'),
  deadline: () => failure(status.DEADLINE_EXCEEDED, 'Deadline exceeded'),
  notLeader: (host: string, port: number) =>
    failure(status.NOT_FOUND, 'Leader info available', {
      exception: 'not-leader',
      'leader-endpoint-host': host,
      'leader-endpoint-port': String(port),
    }),
  tooSlow: () =>
    failure(
      status.ABORTED,
      'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
    ),
  tombstoned: (stream: string) =>
    failure(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
      exception: 'stream-deleted',
      'stream-name': stream,
    }),
  tooLarge: () =>
    failure(status.INVALID_ARGUMENT, `Maximum Append Size of ${largestAppend} Exceeded.`, {
      exception: 'maximum-append-size-exceeded',
      'maximum-append-size': String(largestAppend),
    }),
  handler: () => failure(status.UNKNOWN, 'Exception was thrown by handler.'),
  unauthenticated: () => failure(status.UNAUTHENTICATED, 'Unauthenticated'),
  denied: () => failure(status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' }),
} as const;

/** For a call with one answer. */
export const serviceError = (failed: Failure): ServiceError =>
  Object.assign(new Error(failed.details), { ...failed });
