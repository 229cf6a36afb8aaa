import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { handleServerStreamingCall } from '@grpc/grpc-js';
import { failures } from '#test/fakes/eventStoreDb/failure';
import type { Recorded } from '#test/fakes/eventStoreDb/fakeLog';
import type { FakeNode } from '#test/fakes/eventStoreDb/fakeNode';
import { eventMessage, nameOf, notFoundMessage } from '#test/fakes/eventStoreDb/messages';
import { type ReadCall, write } from '#test/fakes/eventStoreDb/readCall';
import { subscribe } from '#test/fakes/eventStoreDb/subscription';

export const read =
  (node: FakeNode): handleServerStreamingCall<streams.ReadReq, streams.ReadResp> =>
  async (call) => {
    call.on('error', () => {});
    node.openReads += 1;
    call.once('close', () => {
      node.openReads -= 1;
    });
    await node.awake;
    const refusal = node.refusal(call.metadata.get('requires-leader').includes('true'));
    const options = call.request.getOptions();
    if (refusal) call.emit('error', refusal);
    else if (options?.hasSubscription()) await subscribe(node, call, options);
    else if (options?.hasStream()) await readStream(node, call, options);
    else if (options) await readAll(node, call, options);
  };

async function readStream(node: FakeNode, call: ReadCall, options: streams.ReadReq.Options): Promise<void> {
  const from = options.getStream();
  const name = nameOf(from?.getStreamIdentifier());
  const events = node.log.stream(name);
  if (events === 'tombstoned') return void call.emit('error', failures.tombstoned(name));
  if (events === undefined) {
    call.write(notFoundMessage(name));
    call.end();
    return;
  }
  const isAsked = ({ revision }: Recorded): boolean =>
    !from?.hasRevision() || forwards(options, revision, BigInt(from.getRevision()));
  await send(node, call, ordered(options, events.filter(isAsked)));
}

async function readAll(node: FakeNode, call: ReadCall, options: streams.ReadReq.Options): Promise<void> {
  const from = options.getAll()?.getPosition();
  const isAsked = ({ position }: Recorded): boolean =>
    from === undefined || forwards(options, position, BigInt(from.getCommitPosition()));
  await send(node, call, ordered(options, node.log.all.filter(isAsked)));
}

const isBackwards = (options: streams.ReadReq.Options): boolean => options.getReadDirection() === 1;

const forwards = (options: streams.ReadReq.Options, at: bigint, from: bigint): boolean =>
  isBackwards(options) ? at <= from : at >= from;

const ordered = (options: streams.ReadReq.Options, events: readonly Recorded[]): readonly Recorded[] =>
  (isBackwards(options) ? events.toReversed() : events).slice(0, Number(options.getCount()));

async function send(node: FakeNode, call: ReadCall, events: readonly Recorded[]): Promise<void> {
  for (const event of events) {
    await node.awake;
    if (call.cancelled) return;
    await write(call, eventMessage(event));
  }
  call.end();
}
