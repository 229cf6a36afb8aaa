import {
  DiscardPolicy,
  type JetStreamManager,
  nanos,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from 'nats';
import { isApiError } from '#infra/bus/nats/isApiError';
import { allSubjects } from '#infra/bus/nats/subject';

/** How the broker keeps what it gets. */
export interface EventStreamOptions {
  readonly name: string;
  /** How long a subscriber may be away and still find everything, in milliseconds; 0 for ever. */
  readonly maxAge: number;
  /** How long the broker knows the ids of what it has got, in milliseconds. */
  readonly duplicateWindow: number;
  /** On how many servers of a cluster it is kept: 3 survive the loss of one. */
  readonly replicas: number;
}

export const defaultEventStream: EventStreamOptions = {
  name: 'LADING',
  maxAge: 0,
  duplicateWindow: 120_000,
  replicas: 1,
};

/** How a stream on the server compares with its configuration. */
export interface StreamComparison {
  /** It was not there. Whatever an earlier one held is gone: `lading republish` brings it back. */
  readonly created: boolean;
  /** Each setting that differs, with what to do about it. The stream is left as it is. */
  readonly differences: readonly string[];
}

/** Makes the stream where there is none, and compares it where there is one: whoever changed it had a reason. */
export async function ensureEventStream(
  manager: JetStreamManager,
  options: EventStreamOptions,
): Promise<StreamComparison> {
  const wanted = configOf(options);
  try {
    const { config } = await manager.streams.info(wanted.name);
    return { created: false, differences: differences(config, wanted) };
  } catch (error) {
    if (!isApiError(error, 'stream-not-found')) throw error;
    await manager.streams.add(wanted);
    return { created: true, differences: [] };
  }
}

type Wanted = Pick<StreamConfig, 'name' | Compared>;
type Compared =
  | 'subjects'
  | 'retention'
  | 'storage'
  | 'discard'
  | 'max_age'
  | 'max_bytes'
  | 'max_msgs'
  | 'duplicate_window'
  | 'num_replicas';

const configOf = ({ name, maxAge, duplicateWindow, replicas }: EventStreamOptions): Wanted => ({
  name,
  subjects: [allSubjects],
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.Old,
  max_age: nanos(maxAge),
  max_bytes: -1,
  max_msgs: -1,
  duplicate_window: nanos(duplicateWindow),
  num_replicas: replicas,
});

/** What each setting is for, and how an operator changes it with the `nats` command line; undefined where NATS cannot. */
const settings: readonly (readonly [Compared, purpose: string, flag: string | undefined])[] = [
  ['subjects', 'what it takes', '--subjects'],
  ['retention', 'when it lets messages go', undefined],
  ['storage', 'where messages are kept', undefined],
  ['discard', 'what it does when it is full', '--discard'],
  ['max_age', 'how long messages are kept, in nanoseconds', '--max-age'],
  ['max_bytes', 'how many bytes are kept', '--max-bytes'],
  ['max_msgs', 'how many messages are kept', '--max-msgs'],
  ['duplicate_window', 'how long ids are known, in nanoseconds', '--dupe-window'],
  ['num_replicas', 'how many servers keep it', '--replicas'],
];

function differences(found: StreamConfig, wanted: Wanted): readonly string[] {
  return settings
    .filter(([key]) => String(found[key]) !== String(wanted[key]))
    .map(([key, purpose, flag]) => {
      const change =
        flag === undefined
          ? `delete it with \`nats stream rm ${wanted.name}\` and run \`lading republish\``
          : `change it with \`nats stream edit ${wanted.name} ${flag}\``;
      return `stream ${wanted.name}: ${key} (${purpose}) is ${found[key]}, configured is ${wanted[key]}; ${change}, or configure ${found[key]}`;
    });
}
