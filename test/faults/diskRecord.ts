/** One thing that a process did to a file of its store, as `recordingDisk.c` wrote it down. */
export type Operation = Change | { readonly kind: 'sync'; readonly file: string };

export type Change =
  | { readonly kind: 'write'; readonly file: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number };

const headerSize = 32;

export function* operationsOf(record: Buffer): Iterable<Operation> {
  for (let at = 0; at < record.length; ) {
    const operation = record.readInt32LE(at);
    const length = record.readInt32LE(at + 4);
    const number = Number(record.readBigInt64LE(at + 8));
    const [file = ''] = record.toString('latin1', at + 16, at + headerSize).split('\0');
    at += headerSize;
    if (operation === 0)
      yield { kind: 'write', file, offset: number, bytes: record.subarray(at, at + length) };
    else if (operation === 1) yield { kind: 'truncate', file, size: number };
    else yield { kind: 'sync', file };
    at += length;
  }
}
