import type { Position, StoredEvent } from '#services/engine/ports/eventStore';
import { manyLives } from '#test/services/manyLives';

/** The first events of many lives, as a store would give them back. */
export function* storedLives(seed: number, count: number): Generator<StoredEvent, void> {
  const lives = manyLives(seed);
  for (let position = 1; position <= count; position += 1) {
    const { stream, revision, event } = lives.next().value;
    yield { ...event, stream, revision, position: String(position) as Position };
  }
}
