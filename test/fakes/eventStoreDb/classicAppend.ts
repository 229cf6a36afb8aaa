import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { handleClientStreamingCall } from '@grpc/grpc-js';
import { type Failure, failures, serviceError } from '#test/fakes/eventStoreDb/failure';
import type { ExpectedOnServer, Proposed, Written } from '#test/fakes/eventStoreDb/fakeLog';
import type { FakeNode } from '#test/fakes/eventStoreDb/fakeNode';
import { expectedOf, nameOf, proposedOf } from '#test/fakes/eventStoreDb/messages';

/** The call of one append, which the client makes for whoever gives credentials with it. */
export const classicAppend =
  (node: FakeNode): handleClientStreamingCall<streams.AppendReq, streams.AppendResp> =>
  (call, callback) => {
    let stream = '';
    let expected: ExpectedOnServer = 'any';
    const events: Proposed[] = [];
    call.on('data', (request: streams.AppendReq) => {
      const options = request.getOptions();
      if (options) {
        stream = nameOf(options.getStreamIdentifier());
        expected = expectedOf(options, () => options.getRevision());
      }
      const message = request.getProposedMessage();
      if (message) events.push(proposedOf(message));
    });
    call.on('end', async () => {
      await node.awake;
      const fail = (failed: Failure) => callback(serviceError(failed), null);
      const refusal = node.refusal(call.metadata.get('requires-leader').includes('true'));
      if (refusal) return fail(refusal);
      if (stream === '' || events.some(({ type }) => type === '')) return fail(failures.handler());
      const written = node.log.append(stream, events, expected);
      if (written.is === 'tombstoned') return fail(failures.tombstoned(stream));
      if (written.is === 'too-large') return fail(failures.tooLarge());
      callback(null, answerOf(expected, written));
    });
  };

function answerOf(
  expected: ExpectedOnServer,
  written: Extract<Written, { readonly is: 'stored' | 'wrong-revision' }>,
): streams.AppendResp {
  const response = new streams.AppendResp();
  if (written.is === 'wrong-revision') {
    const wrong = new streams.AppendResp.WrongExpectedVersion();
    if (written.actual === 'no-stream') {
      wrong.setCurrentNoStream(new shared.Empty()).setNoStream2060(new shared.Empty());
    } else {
      wrong.setCurrentRevision(String(written.actual)).setCurrentRevision2060(Number(written.actual));
    }
    if (typeof expected === 'bigint') {
      wrong.setExpectedRevision(String(expected)).setExpectedRevision2060(Number(expected));
    } else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
    else wrong.setExpectedStreamExists(new shared.Empty());
    return response.setWrongExpectedVersion(wrong);
  }
  const success = new streams.AppendResp.Success();
  if (written.revision === undefined) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(String(written.revision));
  if (written.position === undefined) return response.setSuccess(success.setNoPosition(new shared.Empty()));
  const at = String(written.position);
  const position = new streams.AppendResp.Position().setCommitPosition(at).setPreparePosition(at);
  return response.setSuccess(success.setPosition(position));
}
