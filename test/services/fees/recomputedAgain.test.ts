import { expect, it, onTestFinished } from 'vitest';
import { openReadModels } from '#infra/stores/sqlite/readModels';
import { readModels as projections } from '#projections/readModels';
import { Projector } from '#services/engine/projecting/projector';
import { cachedFeeLines } from '#services/fees/recomputation/cachedFeeLines';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { temporaryDirectory } from '#test/infra/stores/sqlite/temporaryDirectory';
import type { StreamFact } from '#test/projections/project';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { readFact, record } from '#test/services/record';

const april = { sellerId: 'seller-1', month: '2024-04', feeType: 'FBAStorageFee' } as const;

it('gives the last answer again, until something new is known or something else is asked', async () => {
  const store = new InMemoryEventStore();
  const readModels = openReadModels(temporaryDirectory());
  onTestFinished(() => readModels.close());
  const side = { store, readModels, readFact };
  const projector = new Projector({ ...side, projections });
  const learn = async (...facts: readonly StreamFact[]) => {
    for (const { category, streamId, occurredAt, event } of facts)
      await record(store, `${category}-${streamId}`, event, { occurredAt, recordedAt: occurredAt });
    await projector.catchUp();
  };

  await learn(...cubicFoot(), ...limitedTo(), opened('US'), moved('2024-03-31T20:00:00Z', 10));
  const first = await cachedFeeLines(side, april);
  expect(first).toEqual(await recomputeFees(side, april));
  expect(await cachedFeeLines(side, april)).toBe(first);
  expect(await cachedFeeLines(side, { ...april, month: '2024-05' })).not.toEqual(first);

  await cachedFeeLines(side, april);
  await learn(moved('2024-04-16T20:00:00Z', 10));
  expect(await cachedFeeLines(side, april)).toEqual(await recomputeFees(side, april));
  expect(await cachedFeeLines(side, april)).not.toEqual(first);
});
