import { convertToCommandError, type EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { Silent } from '#infra/stores/eventstoredb/serverError';

export interface Receiver {
  /** How long the server may say nothing, in milliseconds; without it, for ever. */
  readonly timeout?: number;
  /** Ends the call. */
  readonly signal?: AbortSignal;
  /** Is given nothing more once it has said that this is enough. */
  take(message: streams.ReadResp): 'enough' | undefined;
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
  let isOver = false;
  const end = (error?: unknown): void => {
    isOver = true;
    if (error === undefined) resolve();
    else reject(error);
  };
  const stop = () => end();
  const silence = timeout === undefined ? undefined : setTimeout(() => end(new Silent(timeout)), timeout);
  signal?.addEventListener('abort', stop);
  const begin = client['GRPCStreamCreator'](StreamsClient, 'read', (grpc: StreamsClient) => {
    const forEver = { deadline: Number.POSITIVE_INFINITY };
    const call = grpc.read(request, ...client['callArguments']({ requiresLeader: true }, forEver));
    call.on('error', (error) => end(convertToCommandError(error) ?? error));
    call.on('end', () => end());
    call.on('data', (message: streams.ReadResp) => {
      if (isOver) return;
      silence?.refresh();
      try {
        if (take(message) === 'enough') end();
      } catch (error) {
        end(error);
      }
    });
    promise.catch(() => {}).then(() => call.cancel());
    return call;
  });
  begin().catch(end);
  try {
    await promise;
  } finally {
    clearTimeout(silence);
    signal?.removeEventListener('abort', stop);
  }
}
