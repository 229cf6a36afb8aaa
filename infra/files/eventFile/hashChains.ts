import { carriedHash, isIntact, noHash } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/** Follows the hash chains of all streams through a log. */
export class HashChains {
  readonly #heads = new Map<string, { readonly revision: bigint; readonly hash: string }>();

  /** What is wrong with the next event of the log; nothing when it continues its stream, untouched. */
  findBreak(event: StoredEvent): string | undefined {
    const { stream, revision } = event;
    const head = this.#heads.get(stream);
    const expected = head === undefined ? 0n : head.revision + 1n;
    if (revision !== expected) return `${stream} goes on at revision ${expected}, not at ${revision}`;
    if (!isIntact(head?.hash ?? noHash, event))
      return `${stream}@${revision} is not as it was recorded: its hash differs`;
    this.#heads.set(stream, { revision, hash: carriedHash(event) });
    return undefined;
  }
}
