import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Append } from '#bench/appends';

/** The floor under every durable store: the same bytes at the end of a file, on disk before the next. */
export class RawDisk {
  readonly #file: number;

  constructor(directory: string) {
    this.#file = openSync(join(directory, 'raw'), 'a');
  }

  write(writes: readonly Buffer[]): void {
    for (const bytes of writes) {
      writeSync(this.#file, bytes);
      fdatasyncSync(this.#file);
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** All that an append says, as bytes. */
export const bytesOf = ({ stream, events }: Append): Buffer =>
  Buffer.from(
    events.map(({ id, type, data, metadata }) => `${stream}${id}${type}${data}${metadata}`).join(''),
  );
