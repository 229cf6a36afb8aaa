import type { Change } from '#test/faults/diskRecord';

const sectorSize = 512;
const largest = 2 ** 24;

/** A file on a disk with a cache: what is synced is there for good; of the rest each sector may be or not. */
export class CachedFile {
  readonly #synced = Buffer.alloc(largest);
  #size: number;
  #pending: Change[] = [];

  constructor(content: Buffer) {
    this.#size = content.copy(this.#synced);
  }

  change(change: Change): void {
    this.#pending.push(change);
  }

  sync(): void {
    for (const change of this.#pending) this.#size = apply(change, this.#synced, this.#size);
    this.#pending = [];
  }

  /** What a power loss leaves; `survives` is asked for each sector and each truncation that was not synced. */
  afterPowerLoss(survives: () => boolean): Buffer {
    const changes = this.#pending.flatMap(sectorsOf).filter(survives);
    const end = changes.reduce((size, change) => Math.max(size, endOf(change)), this.#size);
    const content = Buffer.from(this.#synced.subarray(0, end));
    return content.subarray(
      0,
      changes.reduce((size, change) => apply(change, content, size), this.#size),
    );
  }
}

const endOf = (change: Change): number =>
  change.kind === 'write' ? change.offset + change.bytes.length : change.size;

/** The size of the content after it. */
function apply(change: Change, content: Buffer, size: number): number {
  if (change.kind === 'truncate') {
    content.fill(0, Math.min(size, change.size));
    return change.size;
  }
  change.bytes.copy(content, change.offset);
  return Math.max(size, endOf(change));
}

function sectorsOf(change: Change): readonly Change[] {
  if (change.kind === 'truncate') return [change];
  const { file, offset, bytes } = change;
  const sectors: Change[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + sectorSize - ((offset + from) % sectorSize));
    sectors.push({ kind: 'write', file, offset: offset + from, bytes: bytes.subarray(from, to) });
    from = to;
  }
  return sectors;
}
