import { expect, it } from 'vitest';
import { readModels as projections } from '#projections/readModels';
import { Projector } from '#services/project';
import { recomputed } from '#services/queries/recomputed';
import { recomputedAgain } from '#services/queries/recomputedAgain';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/queries/networkStock';
import { queried } from '#test/services/queries/queried';
import { readFact, record } from '#test/services/record';

const april = { sellerId: 'seller-1', month: '2024-04', feeType: 'FBAStorageFee' } as const;

it('gives the last answer again, until something new is known or something else is asked', async () => {
  const side = await queried(...cubicFoot(), ...limitedTo(), opened('US'), moved('2024-03-31T20:00:00Z', 10));
  const first = await recomputedAgain(side, april);
  expect(first).toEqual(await recomputed(side, april));
  expect(await recomputedAgain(side, april)).toBe(first);
  expect(await recomputedAgain(side, { ...april, month: '2024-05' })).not.toEqual(first);

  const { category, streamId, occurredAt, event } = moved('2024-04-16T20:00:00Z', 10);
  const recordedAt = occurredAt;
  await record(side.appendable, `${category}-${streamId}`, event, { occurredAt, recordedAt });
  await new Projector({ ...side, store: side.appendable, projections, readFact }).catchUp();
  expect(await recomputedAgain(side, april)).toEqual(await recomputed(side, april));
  expect(await recomputedAgain(side, april)).not.toEqual(first);
});
