import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { TextEncoding } from '#services/ports/textEncoding';

/** Enough for any header. */
const startSize = 256 * 1024;

/** Read at a time. The rows of a piece are in memory together: of a larger one, more outlive a collection. */
const pieceSize = 16 * 1024;

/** The first part of a file, for a look at its header. */
export async function readFileStart(path: string): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(startSize), 0, startSize, 0);
  return buffer.subarray(0, bytesRead);
}

/** The bytes of a file of any size. */
export const readPieces = (path: string): AsyncIterable<Buffer> =>
  createReadStream(path, { highWaterMark: pieceSize });

/** The text of a file in pieces; `onBytes` hears how much was read so far. @throws TypeError for what is not in the encoding */
export async function* readText(
  path: string,
  encoding: TextEncoding,
  onBytes?: (bytes: number) => void,
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let bytes = 0;
  for await (const chunk of readPieces(path)) {
    bytes += chunk.length;
    onBytes?.(bytes);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
