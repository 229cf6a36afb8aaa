import { convertToCommandError, type EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { Silent } from '#infra/eventstoredb/serverError';

export interface Receiver {
  /** How long the server may say nothing, in milliseconds; without it, for ever. */
  readonly timeout?: number;
  /** Ends the call. */
  readonly signal?: AbortSignal;
  /** @returns whether that is enough */
  take(message: streams.ReadResp): boolean;
}

/**
 * Takes what a read or a subscription brings, as fast as it comes, until the call ends or enough has come.
 *
 * However it ends, the call is cancelled. It keeps its listener for errors, since it may have one to say afterwards.
 *
 * @throws Silent, the error of the call, or that there is no connection
 */
export async function receive(
  client: EventStoreDBClient,
  request: streams.ReadReq,
  { timeout, signal, take }: Receiver,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const silence = timeout === undefined ? undefined : setTimeout(() => reject(new Silent(timeout)), timeout);
  const stop = () => resolve();
  signal?.addEventListener('abort', stop);
  let cancel = () => {};
  const begin = client['GRPCStreamCreator'](StreamsClient, 'read', (grpc: StreamsClient) => {
    const forEver = { deadline: Number.POSITIVE_INFINITY };
    const call = grpc.read(request, ...client['callArguments']({ requiresLeader: true }, forEver));
    call.on('error', (error) => reject(convertToCommandError(error) ?? error));
    call.on('end', resolve);
    call.on('data', (message: streams.ReadResp) => {
      silence?.refresh();
      try {
        if (take(message)) resolve();
      } catch (error) {
        reject(error);
      }
    });
    cancel = () => call.cancel();
    return call;
  });
  begin().catch(reject);
  try {
    await promise;
  } finally {
    clearTimeout(silence);
    signal?.removeEventListener('abort', stop);
    cancel();
  }
}
