import { randomUUID } from 'node:crypto';
import gossipPb from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { handleUnaryCall } from '@grpc/grpc-js';

export interface Member {
  readonly port: number;
  isLeader: boolean;
  isAlive: boolean;
}

/** How a cluster tells who is in it. */
export const gossip =
  (members: readonly Member[]): handleUnaryCall<shared.Empty, gossipPb.ClusterInfo> =>
  (_, callback) => {
    const info = new gossipPb.ClusterInfo();
    for (const { port, isLeader, isAlive } of members) {
      const { FOLLOWER, LEADER } = gossipPb.MemberInfo.VNodeState;
      info.addMembers(
        new gossipPb.MemberInfo()
          .setInstanceId(new shared.UUID().setString(randomUUID()))
          .setState(isLeader ? LEADER : FOLLOWER)
          .setIsAlive(isAlive)
          .setHttpEndPoint(new gossipPb.EndPoint().setAddress('127.0.0.1').setPort(port)),
      );
    }
    callback(null, info);
  };
