import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import timestampPb from 'google-protobuf/google/protobuf/timestamp_pb.js';
import type { Expected } from '#services/engine/ports/eventStore';

/** The server takes the shorter of this and a limit of its own. It goes by its clock, which may be another. */
const anHour = 3_600_000;

export interface BatchAppend {
  readonly serverStream: string;
  readonly proposed: readonly streams.BatchAppendReq.ProposedMessage[];
  readonly expected: Expected;
}

/** One append as one message: what the server takes in one append, it takes in one message. */
export function batchAppendReq(
  correlationId: string,
  { serverStream, proposed, expected }: BatchAppend,
): streams.BatchAppendReq {
  const options = new streams.BatchAppendReq.Options();
  options.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(serverStream)));
  options.setDeadline(timestampPb.Timestamp.fromDate(new Date(Date.now() + anHour)));
  if (expected === 'no-stream') options.setNoStream(new emptyPb.Empty());
  else options.setStreamPosition(String(expected));
  return new streams.BatchAppendReq()
    .setCorrelationId(new shared.UUID().setString(correlationId))
    .setOptions(options)
    .setProposedMessagesList([...proposed])
    .setIsFinal(true);
}
