import { expect, it } from 'vitest';
import { ledgerSummary } from '#services/inventory/amazonLedger/ledgerBook';
import { moved, opened } from '#test/services/inventory/networkStock';
import { queried } from '#test/services/queried';

const summary = async (span: { readonly from?: string; readonly to?: string } = {}) => {
  const side = await queried(
    opened('US'),
    moved('2023-07-09T20:00:00Z', -5, { eventType: 'Shipments' }),
    moved('2023-07-07T20:00:00Z', 40),
    moved('2023-07-08T20:00:00Z', 2, { disposition: 'DEFECTIVE' }),
    moved('2023-07-08T20:00:00Z', -1, { eventType: 'Shipments' }),
  );
  const lines = await Array.fromAsync(ledgerSummary(side, { sellerId: 'seller-1', ...span }));
  return lines.map(({ day, row }) => [day, row.disposition, row.startingBalance, row.endingBalance]);
};

it('the rows of a summary come by day, and each begins where that before it has ended', async () => {
  expect(await summary()).toEqual([
    ['2023-07-07', 'SELLABLE', 0, 40],
    ['2023-07-08', 'DEFECTIVE', 0, 2],
    ['2023-07-08', 'SELLABLE', 40, 39],
    ['2023-07-09', 'SELLABLE', 39, 34],
  ]);
});

it('a span of a summary begins with what the days before it have left', async () => {
  expect(await summary({ from: '2023-07-09', to: '2023-07-09' })).toEqual([
    ['2023-07-09', 'SELLABLE', 39, 34],
  ]);
});
