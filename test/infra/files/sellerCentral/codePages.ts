import { Buffer } from 'node:buffer';
import type { CodePage } from '#infra/files/sellerCentral/plausibleWord';

const tables = new Map<CodePage, ReadonlyMap<string, readonly number[]>>();

/** The bytes of each character of a code page, found by decoding every one and every two bytes. */
export function characters(page: CodePage): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(page);
  if (known !== undefined) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(page, { fatal: true });
  const add = (...bytes: readonly number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) add(first, second);
  tables.set(page, table);
  return table;
}

/** A text in a code page. */
export function encode(text: string, page: CodePage): Buffer {
  const table = characters(page);
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${page} has no ${character}`);
      return [...bytes];
    }),
  );
}
