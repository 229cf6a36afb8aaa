import { once } from 'node:events';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ServerWritableStream } from '@grpc/grpc-js';

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Waits where the connection is full. */
export async function write(call: ReadCall, message: streams.ReadResp): Promise<void> {
  if (!call.write(message) && !call.cancelled) {
    const free = new AbortController();
    await Promise.race([
      once(call, 'drain', { signal: free.signal }),
      once(call, 'cancelled', { signal: free.signal }),
    ]);
    free.abort();
  }
}
