import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { freePort } from '#bench/freePort';
import { batchAppend } from '#test/fakes/eventStoreDb/batchAppend';
import { classicAppend } from '#test/fakes/eventStoreDb/classicAppend';
import { deleteStream, tombstoneStream } from '#test/fakes/eventStoreDb/deletes';
import type { FakeLog } from '#test/fakes/eventStoreDb/fakeLog';
import { FakeNode } from '#test/fakes/eventStoreDb/fakeNode';
import { supportedMethods } from '#test/fakes/eventStoreDb/features';
import { gossip, type Member } from '#test/fakes/eventStoreDb/gossip';
import { read } from '#test/fakes/eventStoreDb/read';

/** A node that speaks EventStoreDB's protocol on the loopback interface, and fails as it is told. */
export class FakeEventStoreDb extends FakeNode {
  readonly members: Member[] = [];
  readonly port: number;
  #server: Server | undefined;

  private constructor(port: number, log?: FakeLog) {
    super(log);
    this.port = port;
  }

  /** @param log another's, to be a node of its cluster */
  static async start(log?: FakeLog): Promise<FakeEventStoreDb> {
    const node = new FakeEventStoreDb(await freePort(), log);
    await node.start();
    return node;
  }

  get connectionString(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** On the same port as before, with everything that was stored. */
  async start(): Promise<void> {
    const server = new Server({ 'grpc.max_receive_message_length': -1 });
    this.#server = server;
    server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethods(this) });
    server.addService(GossipService, { read: gossip(this.members) });
    server.addService(StreamsService, {
      read: read(this),
      append: classicAppend(this),
      batchAppend: batchAppend(this),
      delete: deleteStream(this),
      tombstone: tombstoneStream(this),
    });
    await new Promise<void>((resolve, reject) => {
      const bound = (error: Error | null) => (error ? reject(error) : resolve());
      server.bindAsync(`127.0.0.1:${this.port}`, ServerCredentials.createInsecure(), bound);
    });
  }

  /** As `kill -9` does: connections are cut, nothing is said. */
  kill(): void {
    this.#server?.forceShutdown();
    this.#server = undefined;
  }
}
