import { hash } from 'node:crypto';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { planAggregate, shipmentAggregate } from '#services/aggregates';
import { endsOf } from '#test/services/endsOf';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { livingIn } from '#test/services/manyLives';
import { projectorOf } from '#test/services/projectorOf';
import { rowsOf } from '#test/services/rowsOf';

/** A program of its own: says where it runs, and what one and the same log comes to there. */
const [directory = ''] = process.argv.slice(2);
const { store, liveOn } = livingIn(new InMemoryEventStore(), 20260131);
const bitByBit = openReadModels(join(directory, 'bit-by-bit'));
for (const events of [1, 700, 1300]) {
  await liveOn(events);
  await projectorOf(store, bitByBit, { rowsPerCommit: 100 }).catchUp();
}
const atOnce = openReadModels(join(directory, 'at-once'));
await projectorOf(store, atOnce).catchUp();

const bytes = (value: unknown): string => hash('sha256', serialize(value));
console.log(
  JSON.stringify({
    where: String(new Date('2026-01-31T20:00:00.000Z')),
    log: bytes(store.log),
    plans: bytes(endsOf(store.log, planAggregate)),
    shipments: bytes(endsOf(store.log, shipmentAggregate)),
    bitByBit: bytes(rowsOf(bitByBit)),
    atOnce: bytes(rowsOf(atOnce)),
  }),
);
