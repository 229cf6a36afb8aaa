import shared from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { readPosition } from '#infra/stores/eventstoredb/position';
import type { NewEvent, StoredEvent } from '#services/engine/ports/eventStore';

/**
 * An event as it goes to the server. The text goes as its bytes and comes back as the same bytes, for the hashes are
 * over them; only the server's own tools look at it as JSON.
 */
export function toProposedMessage({
  id,
  type,
  data,
  metadata,
}: NewEvent): streams.BatchAppendReq.ProposedMessage {
  const proposed = new streams.BatchAppendReq.ProposedMessage();
  proposed.setId(new shared.UUID().setString(id));
  proposed.setData(Buffer.from(data));
  proposed.setCustomMetadata(Buffer.from(metadata));
  proposed.getMetadataMap().set('type', type).set('content-type', 'application/json');
  return proposed;
}

/** @param streamOf the name of a stream for the port */
export function toStoredEvent(
  recorded: streams.ReadResp.ReadEvent.RecordedEvent,
  streamOf: (serverStream: string) => string,
): StoredEvent {
  return {
    id: recorded.getId()?.getString() ?? '',
    type: recorded.getMetadataMap().get('type') ?? '',
    data: textOf(recorded.getData_asU8()),
    metadata: textOf(recorded.getCustomMetadata_asU8()),
    stream: streamOf(textOf(recorded.getStreamIdentifier()?.getStreamName_asU8() ?? new Uint8Array())),
    revision: BigInt(recorded.getStreamRevision()),
    position: readPosition(recorded),
  };
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
