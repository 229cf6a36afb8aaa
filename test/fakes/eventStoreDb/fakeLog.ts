import { EventEmitter } from 'node:events';

export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface Recorded extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  /** Commit and prepare alike, as every event has them that was written over gRPC. */
  readonly position: bigint;
}

export type ExpectedOnServer = bigint | 'no-stream' | 'any' | 'stream-exists';

export type Written =
  | { readonly is: 'stored'; readonly revision: bigint | undefined; readonly position: bigint | undefined }
  | { readonly is: 'wrong-revision'; readonly actual: bigint | 'no-stream' }
  | { readonly is: 'tombstoned' }
  | { readonly is: 'too-large' };

export const largestAppend = 1_048_576;

interface Stream {
  readonly events: Recorded[];
  /** Events before it are deleted. */
  from: number;
  isTombstoned: boolean;
}

/** What the nodes of a cluster agree on. Behaves as 23.10 was seen to, also where that surprises. */
export class FakeLog extends EventEmitter<{ recorded: [Recorded] }> {
  readonly all: Recorded[] = [];
  readonly #streams = new Map<string, Stream>();
  #end = 1000n;

  constructor() {
    super();
    this.setMaxListeners(0);
    this.append('$stats-127.0.0.1:2113', [systemEvent()], 'any');
  }

  append(name: string, events: readonly Proposed[], expected: ExpectedOnServer): Written {
    const stream = this.#streams.get(name);
    if (stream?.isTombstoned) return { is: 'tombstoned' };
    if (events.reduce((sum, event) => sum + sizeOf(event), 0) > largestAppend) return { is: 'too-large' };
    if (events.length === 0) return { is: 'stored', revision: undefined, position: undefined };
    const length = stream?.events.length ?? 0;
    const repeated = this.#repeated(stream, events, expected);
    if (repeated) return { is: 'stored', revision: repeated.revision, position: repeated.position };
    if (!isAt(stream, expected))
      return { is: 'wrong-revision', actual: length ? BigInt(length - 1) : 'no-stream' };
    return this.#write(name, events);
  }

  /** What can be read of a stream; nothing when there is none, or no more. */
  stream(name: string): readonly Recorded[] | 'tombstoned' | undefined {
    const stream = this.#streams.get(name);
    if (stream?.isTombstoned) return 'tombstoned';
    const events = stream?.events.slice(stream.from) ?? [];
    return events.length > 0 ? events : undefined;
  }

  delete(name: string): void {
    const stream = this.#streams.get(name);
    if (stream) stream.from = stream.events.length;
  }

  tombstone(name: string): void {
    const stream = this.#streams.get(name) ?? { events: [], from: 0, isTombstoned: true };
    this.#streams.set(name, stream);
    stream.isTombstoned = true;
  }

  /** Ids are compared only where the expected revision points to; with `any`, wherever they are. */
  #repeated(
    stream: Stream | undefined,
    events: readonly Proposed[],
    expected: ExpectedOnServer,
  ): Recorded | undefined {
    if (stream === undefined || expected === 'stream-exists') return undefined;
    const anywhere = stream.events.findIndex(({ id }) => id === events[0]?.id);
    const at = expected === 'any' ? anywhere : expected === 'no-stream' ? stream.from : Number(expected) + 1;
    if (at < 0) return undefined;
    const same = events.every(({ id }, index) => stream.events[at + index]?.id === id);
    return same ? stream.events[at + events.length - 1] : undefined;
  }

  #write(name: string, events: readonly Proposed[]): Written {
    const stream = this.#streams.get(name) ?? { events: [], from: 0, isTombstoned: false };
    this.#streams.set(name, stream);
    let last: Recorded | undefined;
    for (const event of events) {
      this.#end += BigInt(120 + sizeOf(event));
      last = { ...event, stream: name, revision: BigInt(stream.events.length), position: this.#end };
      stream.events.push(last);
      this.all.push(last);
      this.emit('recorded', last);
    }
    return { is: 'stored', revision: last?.revision, position: last?.position };
  }
}

/** A deleted stream counts as none, and goes on with its next revision. */
function isAt(stream: Stream | undefined, expected: ExpectedOnServer): boolean {
  const length = stream?.events.length ?? 0;
  const isThere = stream !== undefined && length > stream.from;
  switch (expected) {
    case 'any':
      return true;
    case 'stream-exists':
      return isThere;
    case 'no-stream':
      return !isThere;
    default:
      return isThere && expected === BigInt(length - 1);
  }
}

const sizeOf = ({ data, metadata, type }: Proposed): number =>
  data.length + metadata.length + 2 * type.length;

const systemEvent = (): Proposed => ({
  id: '00000000-0000-4000-8000-000000000000',
  type: '$statsCollected',
  contentType: 'application/json',
  data: Buffer.from('{}'),
  metadata: new Uint8Array(),
});
