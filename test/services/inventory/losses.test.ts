import { describe, expect, it } from 'vitest';
import type { StockFact } from '#domain/inventory/stock/events';
import { days, instantOf, plus } from '#domain/values/instant';
import { discrepancies } from '#services/inventory/losses/discrepancies';
import { losses } from '#services/inventory/losses/losses';
import * as facts from '#test/domain/inbound/shipment/facts';
import { moved, movement } from '#test/domain/inventory/stock/given';
import { shipmentFact, stockFact } from '#test/projections/project';
import { queried } from '#test/services/queried';

/** Noon in Los Angeles on a day of March 2026. */
const march = (day: number) => plus(instantOf(Date.parse('2026-02-28T20:00:00.000Z')), days(day));
const opened = stockFact('st1', march(1), {
  type: 'StockOpened',
  sellerId: 'seller-1',
  network: 'US',
  msku: 'MUG-BLUE',
});
const adjusted = (day: number, reason: string, quantity: number, referenceId?: string) =>
  stockFact(
    'st1',
    march(day),
    moved(movement('Adjustments', quantity, { reason, ...(referenceId !== undefined && { referenceId }) })),
  );
const reimbursed = (
  day: number,
  cash: number,
  reason: string,
  more: Partial<StockFact<'UnitsReimbursed'>> = {},
) =>
  stockFact('st1', march(day), {
    type: 'UnitsReimbursed',
    reimbursementId: `R-${day}`,
    cash,
    inventory: 0,
    reason,
    source: 'seller',
    ...more,
  });

describe('losses', () => {
  it('of 16 misplaced units, 5 of them found, are 11 that remain', async () => {
    const side = await queried(opened, adjusted(2, 'M', -16, '2108808'), adjusted(9, 'F', 5));
    expect(await losses(side, { now: march(12) })).toMatchObject([
      {
        msku: 'MUG-BLUE',
        kind: 'lost',
        units: 16,
        found: 5,
        reimbursed: 0,
        remaining: 11,
        unexplained: [
          {
            day: '2026-03-02',
            units: 11,
            ageInDays: 10,
            claimWindows: [{ opens: '2026-03-02', closes: '2026-05-01', unverified: false }],
          },
        ],
      },
    ]);
    expect(await losses(side, { asOf: '2026-03-08' })).toMatchObject([{ units: 16, remaining: 16 }]);
    expect(await losses(side, { asKnownAt: march(8) })).toMatchObject([{ units: 16, remaining: 16 }]);
  });

  it('that were found after they were reimbursed may be charged back', async () => {
    const side = await queried(
      opened,
      adjusted(2, 'M', -6),
      reimbursed(5, 4, 'Lost_Warehouse'),
      adjusted(9, 'F', 5),
      adjusted(10, 'F', 20),
    );
    expect(await losses(side, { asOf: '2026-03-09' })).toMatchObject([
      { units: 6, reimbursed: 4, found: 2, remaining: 0, reimbursedAndFound: 3 },
    ]);
    expect(await losses(side)).toMatchObject([{ found: 2, reimbursedAndFound: 4 }]);
  });

  it('are explained from the oldest on', async () => {
    const side = await queried(
      opened,
      adjusted(8, '5', -3),
      adjusted(2, 'M', -4),
      reimbursed(12, 5, 'Lost_Warehouse'),
    );
    expect(await losses(side)).toMatchObject([
      { units: 7, reimbursed: 5, remaining: 2, unexplained: [{ day: '2026-03-08', units: 2 }] },
    ]);
  });

  it('are not explained by units that were found before', async () => {
    const side = await queried(opened, adjusted(1, 'F', 40), adjusted(2, 'M', -4), adjusted(3, 'F', 1));
    expect(await losses(side)).toMatchObject([{ units: 4, found: 1, remaining: 3 }]);
  });

  it('are damaged units too, which only a reimbursement for damage makes good', async () => {
    const side = await queried(
      opened,
      adjusted(2, 'E', -4),
      adjusted(2, 'P', 4),
      adjusted(3, 'F', 4),
      reimbursed(12, 1, 'Damaged_Warehouse'),
    );
    expect(await losses(side)).toMatchObject([{ kind: 'damaged', units: 4, reimbursed: 1, remaining: 3 }]);
  });

  it('are none where units were expired, disposed of or corrected', async () => {
    const side = await queried(opened, adjusted(2, 'D', -4), adjusted(2, 'O', -4), adjusted(2, '7', -1));
    expect(await losses(side)).toMatchObject([{ kind: 'damaged', units: 1 }]);
  });
});

describe('what a shipment lacked', () => {
  const line = { msku: 'MUG-BLUE', shipped: 100, received: 84, sellable: 80, unsellable: 4, missing: 16 };
  const short = [
    shipmentFact('sh1', march(1), facts.created()),
    shipmentFact('sh1', march(3), facts.delivered),
    shipmentFact('sh1', march(10), facts.closed([line])),
    opened,
  ];
  const confirmationId = 'FBA15D8F7K2L';

  it('is less what came late, was found and was reimbursed under its confirmation id', async () => {
    const side = await queried(
      ...short,
      shipmentFact('sh1', march(12), facts.received('MUG-BLUE', 3, { flags: ['after-closed'] })),
      adjusted(14, 'F', 2, confirmationId),
      adjusted(14, 'F', 7, 'another'),
      reimbursed(20, 4, 'MISSING_FROM_INBOUND', { referenceId: confirmationId }),
    );
    expect(await discrepancies(side, { now: march(23) })).toMatchObject([
      {
        shipmentConfirmationId: confirmationId,
        since: '2026-03-03',
        ageInDays: 20,
        lines: [{ ...line, located: 89, found: 5, reimbursed: 4, stillMissing: 7 }],
      },
    ]);
  });

  it('can be claimed by every window that may hold, none of them verified', async () => {
    const [answer] = await discrepancies(await queried(...short));
    expect(answer?.claimWindows).toMatchObject([
      { opens: '2026-03-18', closes: '2026-05-02', unverified: true },
      { opens: '2026-03-03', closes: '2026-11-28', unverified: true },
    ]);
  });

  it('may be charged back where it was reimbursed, and is located all the same', async () => {
    const side = await queried(
      ...short,
      reimbursed(12, 10, 'MISSING_FROM_INBOUND', { referenceId: confirmationId }),
      adjusted(14, 'F', 9, confirmationId),
    );
    expect(await discrepancies(side)).toMatchObject([
      { lines: [{ stillMissing: 0, over: 0, reimbursedAndLocated: 3 }], claimWindows: [] },
    ]);
  });

  it('can turn into too much, which is nothing to claim', async () => {
    const over = { ...line, received: 103, missing: -3 };
    const right = { ...line, msku: 'MUG-RED', received: 100, missing: 0 };
    const later = (msku: string) =>
      shipmentFact('sh1', march(12), facts.received(msku, 2, { flags: ['after-closed'] }));
    const side = await queried(
      shipmentFact('sh1', march(1), facts.created()),
      shipmentFact('sh1', march(10), facts.closed([over, right, { ...right, msku: 'MUG-GREY' }])),
      later('MUG-RED'),
      later('MUG-STRAY'),
    );
    expect(await discrepancies(side)).toMatchObject([
      {
        lines: [
          { msku: 'MUG-BLUE', over: 3, stillMissing: 0 },
          { msku: 'MUG-RED', found: 2, over: 2 },
          { msku: 'MUG-STRAY', shipped: 0, located: 2, over: 2 },
        ],
        claimWindows: [],
      },
    ]);
  });

  it('is no loss of a fulfillment center, and explains none', async () => {
    const side = await queried(
      ...short,
      adjusted(12, 'M', -6),
      adjusted(14, 'F', 2, confirmationId),
      reimbursed(20, 4, 'MISSING_FROM_INBOUND', { referenceId: confirmationId }),
    );
    expect(await losses(side)).toMatchObject([{ units: 6, found: 0, reimbursed: 0, remaining: 6 }]);
  });
});
