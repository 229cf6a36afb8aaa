import { hash } from 'node:crypto';
import { readModels as projections } from '#projections/readModels';
import { viewAt } from '#services/engine/projecting/readModelsAt';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { livingIn } from '#test/services/manyLives';
import { readFact } from '#test/services/projectorOf';

/** Prints the hour of a winter noon in UTC as this process sees it, and the hash of every read model's rows. */
const { store, liveOn } = livingIn(new InMemoryEventStore(), 20260131);
await liveOn(3_000);
const hashes: string[] = [];
for (const projection of projections) {
  const rows = await viewAt<unknown>(store, projection, readFact, {});
  hashes.push(`${projection.name} ${rows.size} ${hash('sha256', JSON.stringify([...rows]))}`);
}
console.log(JSON.stringify({ noon: new Date('2026-01-31T12:00:00Z').toTimeString(), hashes }));
