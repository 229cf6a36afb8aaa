import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { BadEventFile } from '#infra/files/eventFile/badEventFile';
import { Digest, EventFileLine } from '#infra/files/eventFile/eventLine';
import { HashChains } from '#infra/files/eventFile/hashChains';
import type { LadingEvent } from '#projections/ladingEvent';
import { type FactReader, readRecordedFact } from '#services/engine/log/recordedFact';
import { CorruptStream, type Position, type StoredEvent } from '#services/engine/ports/eventStore';

/**
 * The events of a file, each shown to be what was recorded.
 *
 * @throws BadEventFile naming the first line that is not, or the end of a file that was cut
 */
export async function* readEventFile(
  path: string,
  readFact: FactReader<LadingEvent>,
  onProgress?: (bytes: number) => void,
): AsyncIterable<StoredEvent> {
  const chain = new HashChains();
  const digest = new Digest();
  const file = createReadStream(path);
  let line = 0;
  let recordedAt = '';
  let ended = false;
  for await (const text of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const bad = (what: string) => new BadEventFile(line, what);
    if (ended) throw bad('there is more after the end');
    const parsed = EventFileLine.safeParse(parseJson(text));
    if (!parsed.success) throw bad('is no event as lading export writes it');
    if ('end' in parsed.data) {
      if (JSON.stringify(parsed.data.end) !== JSON.stringify(digest.end)) {
        throw bad('counts other events than the file holds');
      }
      ended = true;
      continue;
    }
    const event = storedEvent(parsed.data, line);
    const wrong = chain.findBreak(event) ?? readProblem(event, readFact);
    if (wrong !== undefined) throw bad(wrong);
    const at = String(parsed.data.metadata['recordedAt']);
    if (at < recordedAt) throw bad(`was recorded at ${at}, before the line above it: the order was changed`);
    recordedAt = at;
    digest.add(event);
    if (line % 1024 === 0) onProgress?.(file.bytesRead);
    yield event;
  }
  if (!ended) throw new BadEventFile(line + 1, 'the file ends early: its last line should count the events');
  onProgress?.(file.bytesRead);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readProblem(event: StoredEvent, readFact: FactReader<LadingEvent>): string | undefined {
  try {
    readRecordedFact(event, readFact);
    return undefined;
  } catch (error) {
    if (error instanceof CorruptStream) return error.message;
    throw error;
  }
}

const storedEvent = (
  {
    stream,
    revision,
    id,
    type,
    metadata,
    data,
  }: Exclude<(typeof EventFileLine)['_output'], { end: unknown }>,
  line: number,
): StoredEvent => ({
  stream,
  revision: BigInt(revision),
  id,
  type,
  metadata: JSON.stringify(metadata),
  data: JSON.stringify(data),
  // Of a file the place of the line; the log it goes into gives its own.
  position: String(line) as Position,
});
