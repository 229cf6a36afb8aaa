import { expect, test, vi } from 'vitest';
import { citedEvents } from '#services/disputes/evidence/citedEvents';
import { isIntact } from '#services/engine/log/envelope';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { fillSealed } from '#test/services/sealedLog';

const namesOf = async (...names: string[]) => {
  const store = new InMemoryEventStore();
  await fillSealed(store, 12);
  return Array.fromAsync(citedEvents(store, names));
};

test('each event comes once, stream by stream in their order, and can be checked by the hash before it', async () => {
  const cited = await namesOf('shipment-1@2', 'shipment-0@0', 'shipment-1@1', 'shipment-1@2');
  expect(cited.map(({ event }) => `${event.stream}@${event.revision}`)).toEqual([
    'shipment-0@0',
    'shipment-1@1',
    'shipment-1@2',
  ]);
  expect(cited.every(({ previous, event }) => isIntact(previous, event))).toBe(true);
});

test('a stream named alone is cited whole, and revisions of it not twice', async () => {
  const cited = await namesOf('shipment-2@1', 'shipment-2');
  expect(cited.map(({ event }) => Number(event.revision))).toEqual(cited.map((_, at) => at));
  expect(cited.length).toBeGreaterThan(1);
});

test('what is not in the log is left out', async () => {
  expect(await namesOf('shipment-9', 'shipment-1@999')).toEqual([]);
});

test('no more are read than are taken', async () => {
  const store = new InMemoryEventStore();
  await fillSealed(store, 12);
  const read = vi.spyOn(store, 'read');
  for await (const _ of citedEvents(store, ['shipment-0', 'shipment-1'])) break;
  expect(read).toHaveBeenCalledTimes(1);
});
