import { readFileSync } from 'node:fs';

/** A file as Seller Central writes it, with made-up goods. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
