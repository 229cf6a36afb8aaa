import shared from '@eventstore/db-client/generated/shared_pb.js';
import type status from '@eventstore/db-client/generated/status_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { type LogPosition, readLogPosition } from '#infra/stores/eventstoredb/position';
import type { Expected } from '#services/engine/ports/eventStore';

/** What the server says to an append. */
export type BatchAnswer =
  | { readonly is: 'stored'; readonly revision: bigint; readonly position: LogPosition | undefined }
  | { readonly is: 'wrong-revision'; readonly actual: Expected }
  | { readonly is: 'too-large'; readonly limit: number }
  | { readonly is: 'denied' | 'deleted' }
  /** It has no leader, or is no leader, or has too much to do: nothing was stored. */
  | { readonly is: 'not-taken'; readonly why: string }
  /** It gave up in the middle: this may or may not be stored. */
  | { readonly is: 'unsure'; readonly why: string }
  | { readonly is: 'refused'; readonly why: string };

export function batchAnswerOf(answer: streams.BatchAppendResp): BatchAnswer {
  const error = answer.getError();
  if (error) return failureOf(error);
  const success = answer.getSuccess();
  const position = success?.getPosition();
  return {
    is: 'stored',
    revision: BigInt(success?.getCurrentRevision() ?? -1),
    position: position && readLogPosition(position),
  };
}

function failureOf(error: status.Status): BatchAnswer {
  const details = error.getDetails();
  const why = error.getMessage();
  switch (details?.getTypeName()) {
    case 'event_store.client.WrongExpectedVersion': {
      const wrong = shared.WrongExpectedVersion.deserializeBinary(details.getValue_asU8());
      const hasRevision = wrong.hasCurrentStreamRevision();
      return {
        is: 'wrong-revision',
        actual: hasRevision ? BigInt(wrong.getCurrentStreamRevision()) : 'no-stream',
      };
    }
    case 'event_store.client.MaximumAppendSizeExceeded': {
      const exceeded = shared.MaximumAppendSizeExceeded.deserializeBinary(details.getValue_asU8());
      return { is: 'too-large', limit: exceeded.getMaxappendsize() };
    }
    case 'event_store.client.AccessDenied':
      return { is: 'denied' };
    case 'event_store.client.StreamDeleted':
      return { is: 'deleted' };
    case 'event_store.client.BadRequest': {
      const bad = shared.BadRequest.deserializeBinary(details.getValue_asU8());
      return { is: 'refused', why: bad.getMessage() };
    }
    default:
      return /Server Is|No leader info/.test(why) ? { is: 'not-taken', why } : { is: 'unsure', why };
  }
}
