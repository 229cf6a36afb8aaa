import { describe, it } from 'vitest';
import type { StockFact } from '#domain/inventory/stock/events';
import { blueInUsBySeller, given, moved, movement, opened, record } from '#test/domain/inventory/stock/given';

const reserved = (quantity: number, fulfillmentCenter?: string): StockFact<'UnitsReserved'> => ({
  type: 'UnitsReserved',
  reservedFor: 'CUSTOMER_ORDER',
  quantity,
  ...(fulfillmentCenter !== undefined && { fulfillmentCenter }),
  referenceId: '112-1',
  source: 'seller',
});
const released = (quantity: number, fulfillmentCenter?: string) =>
  ({ ...reserved(quantity, fulfillmentCenter), type: 'ReservationReleased', flags: [] }) as const;

describe('movements of a stock', () => {
  it('open it with the first of them', () => {
    const sold = movement('Shipments', -2, { channel: 'MULTI_CHANNEL' });
    given().when(record(sold)).records(opened, moved(sold));
  });

  it('are recorded though more goes than ever came', () => {
    given(opened)
      .when(record(movement('Shipments', -500)))
      .records(moved(movement('Shipments', -500)));
  });

  it('stay as many as there are, also where they are alike', () => {
    const one = movement('Shipments', -1);
    given(opened)
      .when(record(one, one, one))
      .records(moved(one), moved(one), moved(one));
  });

  it('leave nothing behind where no unit moved', () => {
    given()
      .when(record(movement('Receipts', 0)))
      .records();
  });

  it.each([
    ['Shipments', 1],
    ['CustomerReturns', -1],
    ['VendorReturns', 1],
    ['Receipts', -1],
  ] as const)('are flagged where %s move %i', (eventType, quantity) => {
    const row = movement(eventType, quantity);
    given(opened)
      .when(record(row))
      .records(moved(row, { flags: ['unexpected-sign'] }));
  });

  it('let go of what was held for their order, where they leave first', () => {
    const sold = movement('Shipments', -3, { referenceId: '112-1' });
    given(opened, reserved(2), reserved(2, 'ONT8'))
      .when(record(sold))
      .records(released(2, 'ONT8'), released(1), moved(sold));
  });

  it('let go of a hold once, however many rows an order has', () => {
    const sold = movement('Shipments', -1, { referenceId: '112-1' });
    given(opened, reserved(1)).when(record(sold, sold)).records(released(1), moved(sold), moved(sold));
  });

  it('are of one stock alone', () => {
    given(opened)
      .when({ ...record(movement('Shipments', -1)), network: 'CA' })
      .refuses({ reason: 'other-stock', sellerId: 'A2SELLER', network: 'US', msku: 'MUG-BLUE' });
  });
});

describe('a transfer', () => {
  const transfer = {
    type: 'TransferUnits',
    ...blueInUsBySeller,
    quantity: 5,
    disposition: 'SELLABLE',
  } as const;
  const out = moved(movement('WhseTransfers', -5));
  const into = moved(movement('WhseTransfers', 5, { fulfillmentCenter: 'PHX7' }));

  it('leaves one fulfillment center, comes to another, or does both at once', () => {
    given(opened)
      .when({ ...transfer, from: 'ONT8' })
      .records(out);
    given(opened)
      .when({ ...transfer, into: 'PHX7' })
      .records(into);
    given(opened)
      .when({ ...transfer, from: 'ONT8', into: 'PHX7' })
      .records(out, into);
  });

  it('goes nowhere without two different places', () => {
    given(opened).when(transfer).refuses({ reason: 'no-fulfillment-center' });
    given(opened)
      .when({ ...transfer, from: 'ONT8', into: 'ONT8' })
      .refuses({ reason: 'no-fulfillment-center' });
  });
});
