import { readFileSync } from 'node:fs';
import type { Position, StoredEvent } from '#services/engine/ports/eventStore';

export const goldenFile = new URL('v1.jsonl', import.meta.url);

/** The log of a Lading that wrote version 1 of every event: what users have on their disks, never to be changed. */
export function goldenLog(): readonly StoredEvent[] {
  const lines = readFileSync(goldenFile, 'utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const { revision, ...event } = JSON.parse(line);
    return { ...event, revision: BigInt(revision), position: String(index + 1) as Position };
  });
}
