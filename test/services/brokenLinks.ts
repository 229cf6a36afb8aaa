import { carriedHash, isIntact, noHash } from '#services/engine/log/envelope';
import type { StoredEvent } from '#services/engine/ports/eventStore';

/** The events of a log that do not follow from the one before them in their stream. */
export function brokenLinks(log: readonly StoredEvent[]): readonly string[] {
  const heads = new Map<string, { readonly hash: string; readonly revision: bigint }>();
  return log.flatMap((stored) => {
    const { stream, revision } = stored;
    const before = heads.get(stream) ?? { hash: noHash, revision: -1n };
    heads.set(stream, { hash: carriedHash(stored), revision });
    const follows = revision === before.revision + 1n && isIntact(before.hash, stored);
    return follows ? [] : [`${stream} ${revision}`];
  });
}
