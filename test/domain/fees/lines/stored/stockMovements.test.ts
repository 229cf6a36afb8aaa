import { describe, expect, it } from 'vitest';
import { stockMovements } from '#domain/fees/lines/stored/stockMovements';
import type { SkuStock } from '#domain/inventory/levels/skuStock';
import { stockHistory } from '#domain/inventory/levels/stockHistory';
import { addMovement } from '#domain/inventory/levels/stockSums';
import type { Movement } from '#domain/inventory/stock/values';

const april = { from: '2024-04-01', until: '2024-05-01' };

const stockOf = (...movements: readonly (Partial<Movement> & { readonly day: string })[]) => {
  const stock: SkuStock = { sellerId: 'seller-1', network: 'US', msku: 'MUG-BLUE', moved: {}, held: {} };
  for (const { day, ...told } of movements)
    addMovement(
      stock.moved,
      {
        eventType: 'Receipts',
        quantity: 10,
        disposition: 'SELLABLE',
        fulfillmentCenter: 'ONT8',
        ...told,
      },
      day,
    );
  return stockHistory(stock);
};

describe('the movements of a period', () => {
  const stock = stockOf(
    { day: '2024-03-31' },
    { day: '2024-04-02', eventType: 'Shipments', quantity: -3 },
    { day: '2024-04-02', eventType: 'Shipments', quantity: -1, disposition: 'DEFECTIVE' },
    { day: '2024-04-30', eventType: 'WhseTransfers', quantity: -2 },
    { day: '2024-05-01', quantity: 5 },
  );

  it('begin with what was there, and end each day with what is', () => {
    expect(stockMovements(stock, april, 'ONT8')).toEqual({
      before: 10,
      days: [
        { day: '2024-04-02', moved: [{ eventType: 'Shipments', units: -4 }], units: 6 },
        { day: '2024-04-30', moved: [{ eventType: 'WhseTransfers', units: -2 }], units: 4 },
      ],
    });
  });

  it('of the whole network leave out what only goes from one center to another', () => {
    expect(stockMovements(stock, april).days.map(({ units }) => units)).toEqual([6]);
  });

  it('of units in transit are the transfers, the other way round', () => {
    expect(stockMovements(stock, april, '*').days).toEqual([
      { day: '2024-04-30', moved: [{ eventType: 'WhseTransfers', units: 2 }], units: 2 },
    ]);
  });

  it('are none in a center that has nothing', () => {
    expect(stockMovements(stock, april, 'ACY1')).toEqual({ before: 0, days: [] });
  });
});
