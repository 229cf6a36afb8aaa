import type { NewEvent } from '#services/engine/ports/eventStore';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Refuses, before sending, what the server would refuse. So fewer answers of the server need to be told from a server that is away.
 *
 * @throws RangeError
 */
export function checkNewEvents(stream: string, events: readonly NewEvent[], largestAppend: number): void {
  if (events.length === 0) throw new RangeError(`nothing to append to ${stream}`);
  for (const { id, type } of events) {
    if (!uuid.test(id)) throw new RangeError(`${stream}: '${id}' is no UUID`);
    if (type === '') throw new RangeError(`${stream}: an event without a type`);
  }
  const bytes = events.reduce((sum, event) => sum + sizeOf(event), 0);
  if (bytes <= largestAppend) return;
  throw new RangeError(
    `${stream}: ${events.length} events of ${bytes} bytes are more than the ${largestAppend} that EventStoreDB takes in one append: split the command`,
  );
}

/** As the server counts: data, metadata, and the type in UTF-16. */
const sizeOf = ({ type, data, metadata }: NewEvent): number =>
  Buffer.byteLength(data) + Buffer.byteLength(metadata) + 2 * type.length;
