import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { handleUnaryCall } from '@grpc/grpc-js';
import type { FakeNode } from '#test/fakes/eventStoreDb/fakeNode';
import { nameOf } from '#test/fakes/eventStoreDb/messages';

export const deleteStream =
  (node: FakeNode): handleUnaryCall<streams.DeleteReq, streams.DeleteResp> =>
  (call, callback) => {
    node.log.delete(nameOf(call.request.getOptions()?.getStreamIdentifier()));
    callback(null, new streams.DeleteResp());
  };

export const tombstoneStream =
  (node: FakeNode): handleUnaryCall<streams.TombstoneReq, streams.TombstoneResp> =>
  (call, callback) => {
    node.log.tombstone(nameOf(call.request.getOptions()?.getStreamIdentifier()));
    callback(null, new streams.TombstoneResp());
  };
