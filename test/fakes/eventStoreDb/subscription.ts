import { randomUUID } from 'node:crypto';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { type Failure, failures } from '#test/fakes/eventStoreDb/failure';
import type { Recorded } from '#test/fakes/eventStoreDb/fakeLog';
import type { FakeNode } from '#test/fakes/eventStoreDb/fakeNode';
import {
  caughtUpMessage,
  checkpointMessage,
  confirmationMessage,
  eventMessage,
} from '#test/fakes/eventStoreDb/messages';
import { type ReadCall, write } from '#test/fakes/eventStoreDb/readCall';

const recordsAtOnce = 32;

/**
 * A subscription to the log: first what there is, then what comes.
 *
 * Checkpoints are made while it catches up, after so many records, passed or not. Their prepare position is 0, and their
 * commit position lies behind the last record and is no record's.
 */
export async function subscribe(
  node: FakeNode,
  call: ReadCall,
  options: streams.ReadReq.Options,
): Promise<void> {
  const passes = filterOf(options);
  const checkpointEvery = recordsAtOnce * (options.getFilter()?.getCheckpointintervalmultiplier() ?? 1);
  const end = (failed?: Failure) => {
    node.drops.delete(end);
    node.log.off('recorded', live);
    if (failed) call.emit('error', failed);
    else call.end();
  };
  const live = (event: Recorded) => {
    if (!passes(event) || call.cancelled) return;
    if (call.writableLength >= node.liveBuffer) end(failures.tooSlow());
    else call.write(eventMessage(event));
  };
  node.drops.add(end);
  call.on('cancelled', () => end());

  await write(call, confirmationMessage(randomUUID()));
  let index = firstAfter(node, options);
  for (let considered = 0; index < node.log.all.length && !call.cancelled; ) {
    const event = node.log.all[index];
    index += 1;
    considered += 1;
    if (event && passes(event)) await write(call, eventMessage(event));
    const isLast = index === node.log.all.length;
    if (event && options.hasFilter() && !isLast && considered % checkpointEvery === 0) {
      await write(call, checkpointMessage(event.position + 1n, 0n));
    }
    await node.awake;
  }
  if (call.cancelled || !node.drops.has(end)) return;
  node.log.on('recorded', live);
  call.write(caughtUpMessage());
}

/** A position given to a subscription is exclusive. */
function firstAfter(node: FakeNode, options: streams.ReadReq.Options): number {
  const all = options.getAll();
  const position = all?.getPosition();
  if (all?.hasEnd()) return node.log.all.length;
  if (position === undefined) return 0;
  const commit = BigInt(position.getCommitPosition());
  const prepare = BigInt(position.getPreparePosition());
  const found = node.log.all.findIndex(({ position: at }) => at > commit || (at === commit && at > prepare));
  return found < 0 ? node.log.all.length : found;
}

function filterOf(options: streams.ReadReq.Options): (event: Recorded) => boolean {
  const filter = options.getFilter();
  if (filter === undefined) return () => true;
  const expression = filter.getStreamIdentifier() ?? filter.getEventType();
  const on = filter.hasStreamIdentifier() ? 'stream' : 'type';
  const regex = expression?.getRegex();
  if (regex) {
    const pattern = new RegExp(regex);
    return (event) => pattern.test(event[on]);
  }
  const prefixes = expression?.getPrefixList() ?? [];
  return (event) => prefixes.some((prefix) => event[on].startsWith(prefix));
}
