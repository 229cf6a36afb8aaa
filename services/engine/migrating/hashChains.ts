import { carriedHash, isIntact, noHash } from '#services/engine/log/envelope';
import { CorruptStream, type StoredEvent } from '#services/engine/ports/eventStore';

/** The chain of hashes of every stream, as far as it has been followed. */
export class HashChains {
  readonly #last = new Map<string, { readonly revision: bigint; readonly hash: string }>();

  /** @throws CorruptStream naming the event that is not what was sealed after the one before it */
  follow(event: StoredEvent): void {
    const { stream, revision } = event;
    const before = this.#last.get(stream) ?? { revision: -1n, hash: noHash };
    if (revision !== before.revision + 1n || !isIntact(before.hash, event)) {
      throw new CorruptStream(
        `${stream}, revision ${revision}, is not what was written: nothing is copied from there on; run \`lading verify\``,
      );
    }
    this.#last.set(stream, { revision, hash: carriedHash(event) });
  }
}
