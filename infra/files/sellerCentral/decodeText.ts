import { EncodingEvidence } from '#infra/files/sellerCentral/encodingEvidence';
import type { TextEncoding } from '#services/ports/textEncoding';

/** The encoding of a text, or what is expected instead, for a person. */
export type DetectedEncoding = { readonly encoding: TextEncoding } | { readonly expected: string };

/** A text and how it was written, or what is expected instead. */
export type DecodedText =
  | { readonly text: string; readonly encoding: TextEncoding }
  | { readonly expected: string };

/** The text of bytes, whose encoding is found as {@link detectEncoding} does. */
export async function decodeText(bytes: Uint8Array, stated?: TextEncoding): Promise<DecodedText> {
  const detected = await detectEncoding(() => [bytes], stated);
  if ('expected' in detected) return detected;
  return { text: new TextDecoder(detected.encoding, { fatal: true }).decode(bytes), ...detected };
}

/** The pieces of a file, from its first one again each time. */
export type ReadPieces = () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * How a text is written: as a byte order mark says, or its zero bytes in UTF-16, or its bytes as UTF-8; else the code page
 * that the evidence of its words leaves. A person can state it, as long as the bytes do not say otherwise.
 *
 * Bytes that fit several readings, or none, come to what is expected of them: a text is never taken for another one.
 */
export async function detectEncoding(pieces: ReadPieces, stated?: TextEncoding): Promise<DetectedEncoding> {
  const start = await startOf(pieces);
  const marked = byteOrderMarks.find(
    ({ encoding, mark }) =>
      mark.every((byte, index) => start[index] === byte) && (encoding === 'utf-8' || start.includes(0)),
  );
  const evident = marked?.encoding ?? unmarkedUtf16(start) ?? stated;
  if (evident !== undefined && stated !== undefined && evident !== stated)
    return { expected: `text in ${evident}, which it shows by itself: leave the encoding out` };
  if (evident?.startsWith('utf-16') && (await fit(pieces, evident)) !== 'whole')
    return { expected: 'whole characters of UTF-16: the file ends or breaks inside one; load it again' };
  if (evident !== undefined && evident !== 'utf-8') return stateEncoding(pieces, evident);
  const utf8 = await fit(pieces, 'utf-8');
  if (utf8 === 'whole') return { encoding: 'utf-8' };
  if (utf8 === 'cut')
    return { expected: 'whole characters of UTF-8: the file ends inside one; load it again' };
  if (evident === 'utf-8') return { expected: `text in UTF-8, as ${marked ? 'its mark' : 'you'} said` };

  const evidence = new EncodingEvidence();
  for await (const piece of pieces()) evidence.add(piece);
  const verdict = evidence.conclude();
  return 'encoding' in verdict ? verdict : { expected: askForEncoding(verdict.couldBe) };
}

async function stateEncoding(pieces: ReadPieces, encoding: TextEncoding): Promise<DetectedEncoding> {
  if (!encoding.startsWith('utf') && (await fit(pieces, 'utf-8')) === 'whole' && !(await isAscii(pieces)))
    return { expected: 'text in utf-8, which it shows by itself: leave the encoding out' };
  if ((await fit(pieces, encoding)) === 'whole') return { encoding };
  return { expected: `text in ${encoding}, as stated; state another encoding, or save it as UTF-8` };
}

function askForEncoding(couldBe: readonly TextEncoding[]): string {
  if (couldBe.length === 0) return 'text in UTF-8, UTF-16, Windows-1252 or Windows-31J; save it as UTF-8';
  const [last, ...others] = couldBe.toReversed();
  const named = others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
  return `text of one reading: this is ${named}; state which (--encoding, over HTTP encoding=), or save it as UTF-8`;
}

async function startOf(pieces: ReadPieces): Promise<Uint8Array> {
  for await (const piece of pieces()) if (piece.length > 0) return piece.subarray(0, 4096);
  return new Uint8Array();
}

async function isAscii(pieces: ReadPieces): Promise<boolean> {
  for await (const piece of pieces()) if (piece.some((byte) => byte > 0x7f)) return false;
  return true;
}

/** `cut` where only the last character lacks bytes, and others beyond ASCII are whole. */
async function fit(pieces: ReadPieces, encoding: TextEncoding): Promise<'whole' | 'cut' | 'not'> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let isBeyondAscii = false;
  try {
    for await (const piece of pieces()) {
      const text = decoder.decode(piece, { stream: true });
      isBeyondAscii ||= /\P{ASCII}/u.test(text);
    }
  } catch (error) {
    return notInEncoding(error);
  }
  try {
    decoder.decode();
    return 'whole';
  } catch (error) {
    return isBeyondAscii ? 'cut' : notInEncoding(error);
  }
}

function notInEncoding(error: unknown): 'not' {
  if (error instanceof TypeError) return 'not';
  throw error;
}

/** Those of UTF-16 can also be two letters of a code page, which has no zero bytes behind them. */
const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** Headers are Latin letters, so that in UTF-16 every second byte of many is zero. */
export function unmarkedUtf16(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  const many = start.length / 8;
  if (zeros.odd > many && zeros.even < zeros.odd / 8) return 'utf-16le';
  if (zeros.even > many && zeros.odd < zeros.even / 8) return 'utf-16be';
  return undefined;
}
