import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { LogPosition } from '#infra/stores/eventstoredb/position';

const { Options } = streams.ReadReq;

/** The events of a stream from a revision on, so many at most. */
export function streamRequest(serverStream: string, from: bigint, count: number): streams.ReadReq {
  const stream = new Options.StreamOptions();
  stream.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(serverStream)));
  stream.setRevision(String(from));
  return requestOf((options) =>
    options.setStream(stream).setCount(String(count)).setNoFilter(new shared.Empty()),
  );
}

/** The last event of the log. */
export const headRequest = (): streams.ReadReq =>
  requestOf((options) =>
    options
      .setAll(new Options.AllOptions().setEnd(new shared.Empty()))
      .setReadDirection(1)
      .setCount('1')
      .setNoFilter(new shared.Empty()),
  );

/** Which streams: by what their names begin with, or by a regular expression of the server's. */
export type StreamFilter = { readonly prefixes: readonly string[] } | { readonly regex: string };

export interface Subscription {
  readonly after: LogPosition | undefined;
  readonly filter: StreamFilter;
  /** After so many times 32 records of its log the server says how far it has looked. */
  readonly checkpointEvery: number;
}

/** What comes after a position, and what will come. */
export function subscriptionRequest({ after, filter, checkpointEvery }: Subscription): streams.ReadReq {
  const names = new Options.FilterOptions.Expression();
  if ('regex' in filter) names.setRegex(filter.regex);
  else names.setPrefixList([...filter.prefixes]);
  const passing = new Options.FilterOptions()
    .setStreamIdentifier(names)
    .setCount(new shared.Empty())
    .setCheckpointintervalmultiplier(checkpointEvery);
  return requestOf((options) =>
    options.setAll(startOf(after)).setSubscription(new Options.SubscriptionOptions()).setFilter(passing),
  );
}

function startOf(after: LogPosition | undefined): streams.ReadReq.Options.AllOptions {
  const all = new Options.AllOptions();
  if (after === undefined) return all.setStart(new shared.Empty());
  const position = new Options.Position();
  position.setCommitPosition(String(after.commit)).setPreparePosition(String(after.prepare));
  return all.setPosition(position);
}

/** Ids as text; links as they are. */
const requestOf = (fill: (options: streams.ReadReq.Options) => void): streams.ReadReq => {
  const options = new Options();
  options.setUuidOption(new Options.UUIDOption().setString(new shared.Empty()));
  options.setResolveLinks(false);
  fill(options);
  return new streams.ReadReq().setOptions(options);
};
