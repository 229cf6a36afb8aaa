import { expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { explainLine } from '#services/fees/explanation/explainLine';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import type { StreamFact } from '#test/projections/project';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const sellerId = 'seller-1';
const now = Instant.parse('2024-06-01T20:00:00Z');
const known = async (...happened: readonly StreamFact[]) => {
  const side = await queried(...happened);
  return { ...side, store: side.appendable };
};
const facts = [...cubicFoot(), ...limitedTo(), opened('US'), moved('2024-03-31T20:00:00Z', 10)];

it('reads only the streams that the evidence names', async () => {
  const side = await known(...facts);
  const [line] = await recomputeFees(side, { sellerId, month: '2024-04', feeType: 'FBAStorageFee' });
  const read: string[] = [];
  const store = {
    read(stream: string, from?: bigint) {
      read.push(stream);
      return side.appendable.read(stream, from);
    },
    readAll(): never {
      throw new Error('the whole log was asked for');
    },
  };
  const found = await explainLine({ ...side, store }, line?.id ?? '', { sellerId, now, most: 20 });
  expect(found?.line).toEqual(line);
  expect(found?.facts.map(({ fact }) => fact.type)).toEqual(['MeasurementRecorded', 'StorageTypeDetermined']);
  expect(new Set(read)).toEqual(new Set(found?.facts.map(({ stream }) => stream)));
  expect(found?.stocks).toEqual([
    { msku: 'MUG-BLUE', network: 'US', fulfillmentCenter: 'ONT8', before: 10, days: [] },
  ]);
});

it('shows as much of the evidence as was asked for, and counts the rest', async () => {
  const side = await known(...facts);
  const [line] = await recomputeFees(side, { sellerId, month: '2024-04', feeType: 'FBAStorageFee' });
  const found = await explainLine(side, line?.id ?? '', { sellerId, now, most: 1 });
  expect(found).toMatchObject({ facts: [{}], more: { facts: 1, stocks: 0 } });
});

it('is of a moment where one is asked for', async () => {
  const side = await known(...facts, moved('2024-04-16T20:00:00Z', 10));
  const [line] = await recomputeFees(side, { sellerId, month: '2024-04', feeType: 'FBAStorageFee' });
  const days = async (asKnownAt?: Instant) =>
    (await explainLine(side, line?.id ?? '', { sellerId, now, most: 20, asKnownAt }))?.stocks[0]?.days;
  expect(await days()).toMatchObject([{ day: '2024-04-16', units: 20 }]);
  expect(await days(Instant.parse('2024-04-16T00:00:00Z'))).toEqual([]);
});

it('reads the log once for a moment', async () => {
  const side = await known(...facts);
  const [line] = await recomputeFees(side, { sellerId, month: '2024-04', feeType: 'FBAStorageFee' });
  let readings = 0;
  const store = {
    read: (stream: string, from?: bigint) => side.appendable.read(stream, from),
    readAll(options?: Parameters<typeof side.appendable.readAll>[0]) {
      readings += 1;
      return side.appendable.readAll(options);
    },
  };
  const found = await explainLine({ ...side, store }, line?.id ?? '', {
    ...{ sellerId, now, most: 20, asOf: now },
  });
  expect(found).toMatchObject({ line, stocks: [{ before: 10 }] });
  expect(readings).toBe(1);
});

it('knows no line of another month, seller or shape', async () => {
  const side = await known(...facts);
  for (const id of ['2024-04.US.000000000000', '2024-13.US.000000000000', 'MUG-BLUE', ''])
    expect(await explainLine(side, id, { sellerId, now, most: 20 })).toBeUndefined();
});
