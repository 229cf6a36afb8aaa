import { closeSync, constants, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Head } from '#infra/stores/sqlite/link';
import { witnessFile } from '#infra/stores/sqlite/storeFiles';

/** `missing` beside a restored backup; `unreadable` when it was torn or altered. */
export type Witness = Head | 'missing' | 'unreadable';

/** What the witness of a directory says the head of its log was. */
export function readWitness(directory: string): Witness {
  let line: string;
  try {
    line = readFileSync(witnessFile(directory), 'latin1');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'unreadable';
  }
  const [position = '', link = ''] = line.split(' ');
  const head = { position: Number(position), link };
  return line === lineOf(head) ? head : 'unreadable';
}

/**
 * A file beside the log that says where it ended.
 *
 * SQLite cuts a damaged end of its write-ahead log off without a word; the witness remembers. It is written after each
 * commit and never synced: it may be behind the log after a power loss, never ahead of it.
 */
export class HeadWitness {
  readonly #file: number;

  constructor(directory: string, head: Head) {
    this.#file = openSync(witnessFile(directory), constants.O_WRONLY | constants.O_CREAT);
    this.write(head);
    ftruncateSync(this.#file, lineOf(head).length);
  }

  write(head: Head): void {
    writeSync(this.#file, lineOf(head), 0, 'latin1');
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Always as long, so that a later line covers an earlier one. */
function lineOf({ position, link }: Head): string {
  const line = `${String(position).padStart(16, '0')} ${link}`;
  return `${line} ${crc32(line).toString(16).padStart(8, '0')}\n`;
}
