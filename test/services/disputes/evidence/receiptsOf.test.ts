import { expect, it } from 'vitest';
import { stockReceipts } from '#services/disputes/evidence/stockReceipts';
import { recomputeFees } from '#services/fees/recomputation/recomputeFees';
import { planned, receivedAt, shipped } from '#test/domain/fees/lines/inbound/inboundFacts';
import { cubicFoot, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

it('stock that shipments brought is shown by their receipts, and by nothing else of them', async () => {
  const built = await queried(
    ...[...cubicFoot(), opened('US'), ...planned('2024-03-01', 'MINIMAL', 2)],
    ...[
      shipped('2024-03-02', 'sh1'),
      receivedAt('2024-03-05', 60, 'sh1'),
      receivedAt('2024-03-06', 40, 'sh1'),
    ],
    receivedAt('2024-03-07', 7, 'sh2'),
  );
  const side = { ...built, store: built.appendable };
  const sellerId = 'seller-1';
  const lines = await recomputeFees(side, { sellerId, month: '2024-04', feeType: 'FBAStorageFee' });
  expect(lines.length).toBeGreaterThan(0);
  expect(await stockReceipts(side, sellerId, lines)).toEqual([
    'shipment-sh1@2',
    'shipment-sh1@3',
    'shipment-sh2@1',
  ]);
  expect(await stockReceipts(side, 'somebody else', lines)).toEqual([]);
  expect(await stockReceipts(side, sellerId, [])).toEqual([]);
});
