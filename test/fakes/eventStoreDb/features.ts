import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type shared from '@eventstore/db-client/generated/shared_pb.js';
import type { handleUnaryCall } from '@grpc/grpc-js';
import type { FakeNode } from '#test/fakes/eventStoreDb/fakeNode';

const methods = ['read', 'append', 'batchappend', 'delete', 'tombstone'];

export const supportedMethods =
  (node: FakeNode): handleUnaryCall<shared.Empty, features.SupportedMethods> =>
  (_, callback) => {
    const supported = new features.SupportedMethods().setEventStoreServerVersion(node.version);
    for (const method of methods) {
      const each = new features.SupportedMethod();
      supported.addMethods(each.setServiceName('event_store.client.streams.streams').setMethodName(method));
    }
    callback(null, supported);
  };
