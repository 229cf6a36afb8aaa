import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { decodeText } from '#infra/files/sellerCentral/decodeText';

/** Enough for any header, and to tell an encoding by. */
const startSize = 256 * 1024;

/** Read at a time. The rows of a piece are in memory together: of a larger one, more outlive a collection. */
const pieceSize = 16 * 1024;

/** The first part of a file, for a look at its header; whole characters only. */
export async function readFileStart(path: string): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(startSize), 0, startSize, 0);
  return buffer.subarray(0, bytesRead);
}

/**
 * How a file of any size is written, told as {@link decodeText} does: `undefined` where it fits none of the encodings.
 *
 * UTF-16 shows in its first bytes. What is UTF-8 for long can still be another code page by its first accent, so the
 * file is read through once.
 */
export async function detectEncoding(path: string): Promise<string | undefined> {
  const start = await readFileStart(path);
  const utf16 = utf16Of(start);
  if (utf16 !== undefined) return utf16;
  for (const encoding of ['utf-8', 'shift_jis']) if (await isEncodedAs(path, encoding)) return encoding;
  return undefined;
}

function utf16Of(start: Uint8Array): string | undefined {
  const even = start.subarray(0, start.length - (start.length % 2));
  if (even[0] === 0xff && even[1] === 0xfe) return 'utf-16le';
  if (even[0] === 0xfe && even[1] === 0xff) return 'utf-16be';
  const text = even.includes(0) ? decodeText(even.subarray(0, 4096)) : undefined;
  if (text === undefined || text.includes('\0')) return undefined;
  return even[0] === 0 ? 'utf-16be' : 'utf-16le';
}

async function isEncodedAs(path: string, encoding: string): Promise<boolean> {
  try {
    for await (const _ of readText(path, encoding));
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The text of a file in pieces; `onBytes` hears how much was read so far. @throws TypeError for what is not in the encoding */
export async function* readText(
  path: string,
  encoding: string,
  onBytes?: (bytes: number) => void,
): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: pieceSize })) {
    bytes += chunk.length;
    onBytes?.(bytes);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
