import shared from '@eventstore/db-client/generated/shared_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { handleBidiStreamingCall, ServerDuplexStream } from '@grpc/grpc-js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import type { ExpectedOnServer, Proposed, Written } from '#test/fakes/eventStoreDb/fakeLog';
import { largestAppend } from '#test/fakes/eventStoreDb/fakeLog';
import type { AppendFault, FakeNode } from '#test/fakes/eventStoreDb/fakeNode';
import { expectedOf, identifierOf, nameOf, proposedOf } from '#test/fakes/eventStoreDb/messages';

type Call = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

interface Begun {
  readonly stream: string;
  readonly expected: ExpectedOnServer;
  readonly events: Proposed[];
}

export const batchAppend =
  (node: FakeNode): handleBidiStreamingCall<streams.BatchAppendReq, streams.BatchAppendResp> =>
  (call) => {
    const begun = new Map<string, Begun>();
    const requiresLeader = call.metadata.get('requires-leader').includes('true');
    call.on('data', async (request: streams.BatchAppendReq) => {
      await node.awake;
      const id = request.getCorrelationId()?.getString() ?? '';
      const options = request.getOptions();
      if (options) {
        const expected = expectedOf(options, () => options.getStreamPosition());
        begun.set(id, { stream: nameOf(options.getStreamIdentifier()), expected, events: [] });
      }
      const append = begun.get(id);
      append?.events.push(...request.getProposedMessagesList().map(proposedOf));
      if (!append || !request.getIsFinal()) return;
      begun.delete(id);
      take(node, call, id, append, requiresLeader);
    });
    call.on('end', () => call.end());
    call.on('error', () => {});
  };

function take(node: FakeNode, call: Call, id: string, append: Begun, requiresLeader: boolean): void {
  const { stream, expected, events } = append;
  const send = (response: streams.BatchAppendResp): void => {
    response.setCorrelationId(new shared.UUID().setString(id)).setStreamIdentifier(identifierOf(stream));
    if (call.writable) call.write(response);
  };
  const tell = (error: status.Status): void => send(new streams.BatchAppendResp().setError(error));
  const store = (): streams.BatchAppendResp =>
    answerOf(stream, expected, node.log.append(stream, events, expected));

  const told = tellingRefusal(node, append);
  const refusal = node.refusal(requiresLeader);
  if (told) tell(told);
  else if (refusal) call.emit('error', refusal);
  else fail(node.faultOf(stream, events));

  function fail(fault: AppendFault | undefined): void {
    switch (fault?.is) {
      case undefined:
        send(store());
        break;
      case 'ignored':
        break;
      case 'answer-lost':
        store();
        break;
      case 'late':
        setTimeout(send, fault.by, store());
        break;
      case 'half-closed':
        if (fault.stored) store();
        call.end();
        break;
      case 'failed':
        if (fault.stored) store();
        call.emit('error', fault.with);
        break;
      case 'told':
        tell(bare(fault.message));
        break;
    }
  }
}

/** What is refused as an answer, the stream of appends going on. */
function tellingRefusal(node: FakeNode, { stream, events }: Begun): status.Status | undefined {
  if (node.denies) return detailed(16, 'Access Denied', 'AccessDenied', new shared.AccessDenied());
  if (node.leader === 'none') return bare('Server Is Not Ready');
  const reason = badRequest(stream, events);
  if (reason === undefined) return undefined;
  const request = new shared.BadRequest();
  request.setMessage(reason);
  return detailed(3, 'BadRequest', 'BadRequest', request);
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function badRequest(stream: string, events: readonly Proposed[]): string | undefined {
  if (stream === '') return 'Required field StreamIdentifier not set.';
  if (events.some(({ id }) => !uuid.test(id))) return 'Unrecognized Guid format.';
  if (events.some(({ type }) => type === '')) return "Value cannot be null. (Parameter 'eventType')";
  return undefined;
}

function answerOf(stream: string, expected: ExpectedOnServer, written: Written): streams.BatchAppendResp {
  const response = new streams.BatchAppendResp();
  switch (written.is) {
    case 'stored':
      return response.setSuccess(successOf(written.revision, written.position));
    case 'wrong-revision':
      return response.setError(
        detailed(6, 'WrongExpectedVersion', 'WrongExpectedVersion', wrongOf(expected, written.actual)),
      );
    case 'tombstoned':
      return response.setError(
        detailed(
          5,
          'StreamDeleted',
          'StreamDeleted',
          new shared.StreamDeleted().setStreamIdentifier(identifierOf(stream)),
        ),
      );
    case 'too-large': {
      const exceeded = new shared.MaximumAppendSizeExceeded();
      exceeded.setMaxappendsize(largestAppend);
      return response.setError(
        detailed(3, 'MaximumAppendSizeExceeded', 'MaximumAppendSizeExceeded', exceeded),
      );
    }
  }
}

function successOf(
  revision: bigint | undefined,
  position: bigint | undefined,
): streams.BatchAppendResp.Success {
  const success = new streams.BatchAppendResp.Success();
  if (revision === undefined) success.setNoStream(new emptyPb.Empty());
  else success.setCurrentRevision(String(revision));
  if (position === undefined) return success.setNoPosition(new emptyPb.Empty());
  const at = new shared.AllStreamPosition();
  return success.setPosition(at.setCommitPosition(String(position)).setPreparePosition(String(position)));
}

function wrongOf(expected: ExpectedOnServer, actual: bigint | 'no-stream'): shared.WrongExpectedVersion {
  const wrong = new shared.WrongExpectedVersion();
  if (actual === 'no-stream') wrong.setCurrentNoStream(new emptyPb.Empty());
  else wrong.setCurrentStreamRevision(String(actual));
  if (expected === 'no-stream') wrong.setExpectedNoStream(new emptyPb.Empty());
  else if (expected === 'any') wrong.setExpectedAny(new emptyPb.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new emptyPb.Empty());
  else wrong.setExpectedStreamPosition(String(expected));
  return wrong;
}

const bare = (message: string): status.Status => {
  const empty = new anyPb.Any();
  empty.pack(new emptyPb.Empty().serializeBinary(), 'google.protobuf.Empty');
  return new status.Status().setMessage(message).setDetails(empty);
};

function detailed(
  code: 3 | 5 | 6 | 16,
  message: string,
  type: string,
  detail: { serializeBinary(): Uint8Array },
): status.Status {
  const details = new anyPb.Any();
  details.pack(detail.serializeBinary(), `event_store.client.${type}`);
  return new status.Status().setCode(code).setMessage(message).setDetails(details);
}
