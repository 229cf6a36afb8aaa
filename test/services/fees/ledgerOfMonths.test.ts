import { expect, it } from 'vitest';
import { Instant } from '#domain/values/instant';
import { feeLedger } from '#services/fees/ledger/feeLedger';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { cubicFoot, limitedTo, moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const facts = [...cubicFoot(), ...limitedTo(), opened('US'), moved('2024-03-31T20:00:00Z', 10)];
const now = Instant.parse('2024-07-01T20:00:00Z');
const months = ['2024-04', '2024-05', '2024-06'];
const ofStorage = { sellerId: 'seller-1', feeType: 'FBAStorageFee' } as const;

it('is that of its months at a moment, for all of which the log is read once', async () => {
  const side = await queried(...facts, moved('2024-05-16T20:00:00Z', 10));
  let readings = 0;
  const store = {
    readAll(options?: Parameters<typeof side.store.readAll>[0]) {
      readings += 1;
      return side.store.readAll(options);
    },
  };
  const asOf = Instant.parse('2024-05-16T00:00:00Z');
  const found = await feeLedger({ ...side, store }, now, {
    ...ofStorage,
    months,
    asOf,
    msku: 'MUG-BLUE',
  });
  expect(readings).toBe(1);
  const each = months.map((month) => recomputeFees(side, { ...ofStorage, month, asOf }));
  expect(found.recomputed.lines).toEqual((await Promise.all(each)).flat());
  expect(found.recomputed.totals).toEqual([{ least: usd('16.80'), most: usd('16.80') }]);
});

const usd = (amount: string) => ({ amount, code: 'USD' });
