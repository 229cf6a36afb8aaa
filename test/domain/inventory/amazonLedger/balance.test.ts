import { describe, expect, it } from 'vitest';
import { imbalanceOf, signConventionOf, signedBalance } from '#domain/inventory/amazonLedger/balance';
import type { AmazonLedgerBalance } from '#domain/inventory/amazonLedger/values';

const balance = (columns: Partial<AmazonLedgerBalance>): AmazonLedgerBalance => ({
  disposition: 'SELLABLE',
  location: 'SAN3',
  startingBalance: 0,
  inTransit: 0,
  receipts: 0,
  customerShipments: 0,
  customerReturns: 0,
  vendorReturns: 0,
  warehouseTransfer: 0,
  found: 0,
  lost: 0,
  damaged: 0,
  disposed: 0,
  otherEvents: 0,
  unknownEvents: 0,
  endingBalance: 0,
  ...columns,
});

describe('a summary row', () => {
  const printed = balance({
    startingBalance: 5,
    receipts: 2,
    customerShipments: 1,
    lost: 1,
    disposed: 1,
    endingBalance: 4,
  });

  it('printed without signs adds up once its outflows are subtracted: 5 + 2 - 1 - 1 - 1 = 4', () => {
    expect(signConventionOf(printed)).toBe('unsigned');
    expect(signedBalance(printed)).toMatchObject({
      customerShipments: -1,
      lost: -1,
      disposed: -1,
      damaged: 0,
    });
    expect(imbalanceOf(signedBalance(printed))).toBe(0);
  });

  it('printed with signs is left as it is', () => {
    expect(signConventionOf(signedBalance(printed))).toBe('signed');
    expect(signedBalance(signedBalance(printed))).toEqual(signedBalance(printed));
  });

  it('that adds up neither way keeps its difference', () => {
    expect(imbalanceOf(signedBalance({ ...printed, endingBalance: 9 }))).toBe(-5);
  });
});
