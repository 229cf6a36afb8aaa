import type { RelayProgress } from '#services/engine/ports/relayState';

/** The progress of a relay as the text that is kept. */
export const packProgress = ({ checkpoint, parked }: RelayProgress): string =>
  JSON.stringify({
    checkpoint,
    parked: parked.map((each) => ({ ...each, from: String(each.from), upTo: String(each.upTo) })),
  });

/** @throws SyntaxError for another text */
export function unpackProgress(text: string): RelayProgress {
  const { checkpoint, parked } = JSON.parse(text) as PackedProgress;
  return {
    checkpoint,
    parked: parked.map((each) => ({ ...each, from: BigInt(each.from), upTo: BigInt(each.upTo) })),
  };
}

/** What {@link packProgress} made. */
interface PackedProgress {
  readonly checkpoint?: RelayProgress['checkpoint'];
  readonly parked: readonly {
    readonly stream: string;
    readonly from: string;
    readonly upTo: string;
    readonly reason: string;
  }[];
}
