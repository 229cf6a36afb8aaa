/**
 * The text of bytes in UTF-8, UTF-16 or Windows-31J, which is what people's spreadsheets save.
 *
 * A byte order mark decides; without one, UTF-16 shows by its zero bytes, and what is not UTF-8 is taken for Windows-31J
 * (the web's name for it is Shift JIS). None of them fits: undefined. Other code pages cannot be told apart by content.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encodings = marked ? [marked.encoding] : [unmarkedUtf16(bytes) ?? 'utf-8', 'shift_jis'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** Headers are Latin letters, so that in UTF-16 every second byte of many is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096);
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  const many = start.length / 8;
  if (zeros.odd > many && zeros.even < zeros.odd / 8) return 'utf-16le';
  if (zeros.even > many && zeros.odd < zeros.even / 8) return 'utf-16be';
  return undefined;
}
