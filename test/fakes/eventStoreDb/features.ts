import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import type shared from '@eventstore/db-client/generated/shared_pb.js';
import type { handleUnaryCall } from '@grpc/grpc-js';

const methods = ['read', 'append', 'batchappend', 'delete', 'tombstone'];

export const supportedMethods: handleUnaryCall<shared.Empty, features.SupportedMethods> = (_, callback) => {
  const supported = new features.SupportedMethods().setEventStoreServerVersion('23.10.8');
  for (const method of methods) {
    const each = new features.SupportedMethod();
    supported.addMethods(each.setServiceName('event_store.client.streams.streams').setMethodName(method));
  }
  callback(null, supported);
};
