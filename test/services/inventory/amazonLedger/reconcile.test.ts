import { describe, expect, it } from 'vitest';
import type { AmazonLedgerBalance, AmazonLedgerRow } from '#domain/inventory/amazonLedger/values';
import { amazonPolicies } from '#domain/policies/networkPolicies';
import { Instant } from '#domain/values/instant';
import { aggregates, ledgerAggregate, stockAggregate } from '#services/aggregates';
import { createCommandHandler } from '#services/engine/handling/createCommandHandler';
import { factReader } from '#services/engine/log/factReader';
import { dayDigest, ledgerId } from '#services/inventory/amazonLedger/ledgerIdentity';
import { reconcile } from '#services/inventory/amazonLedger/reconcile';
import { stockId } from '#services/streamIds';
import { InMemoryEventStore } from '#test/services/inMemoryEventStore';

const key = { sellerId: 'A2SELLER', network: 'US', msku: 'MUG-BLUE' } as const;
const place = { disposition: 'SELLABLE', fulfillmentCenter: 'ACY1' } as const;
const shipped = (quantity: number): AmazonLedgerRow => ({ eventType: 'Shipments', quantity, ...place });

function books() {
  const store = new InMemoryEventStore();
  const clock = () => Instant.parse('2026-08-01T00:00:00Z');
  const commands = createCommandHandler({ store, clock, policies: amazonPolicies });
  let count = 0;
  const cause = (occurredAt: string) => ({
    commandId: `c${++count}`,
    sellerId: key.sellerId,
    actor: 'test',
    occurredAt: Instant.parse(occurredAt),
  });
  const ledger = ledgerId(key.sellerId, key.network, key.msku);
  const report = { ...key, report: 'GET_LEDGER_DETAIL_VIEW_DATA', mayShrink: true };
  return {
    stock: `stock-${stockId(key.sellerId, key.network, key.msku)}`,
    ledger: `ledger-${ledger}`,
    move: (day: string, ...movements: readonly AmazonLedgerRow[]) =>
      commands.handle(
        stockAggregate,
        stockId(key.sellerId, key.network, key.msku),
        {
          type: 'RecordMovements',
          ...key,
          source: 'seller',
          movements: movements.map(({ eventType, quantity }) => ({ eventType, quantity, ...place })),
        },
        cause(`${day}T12:00:00-07:00`),
      ),
    detail: (day: string, ...rows: readonly AmazonLedgerRow[]) =>
      commands.handle(
        ledgerAggregate,
        ledger,
        { type: 'ReportLedgerDay', ...report, day, rows, digest: dayDigest(rows) },
        cause('2026-07-31T00:00:00Z'),
      ),
    summary: (day: string, ...rows: readonly AmazonLedgerBalance[]) =>
      commands.handle(
        ledgerAggregate,
        ledger,
        { type: 'ReportLedgerBalances', ...report, day, rows, digest: dayDigest(rows) },
        cause('2026-07-31T00:00:00Z'),
      ),
    reconcile: (filter = {}) => reconcile({ store, readFact: factReader(aggregates) }, filter),
  };
}

describe('a reconciliation', () => {
  it('agrees where both moved the same, in however many rows', async () => {
    const { move, detail, reconcile } = books();
    await move('2026-07-06', shipped(-2));
    await detail('2026-07-06', shipped(-1), shipped(-1));
    expect(await reconcile()).toMatchObject({ agreeing: 1, differences: [] });
  });

  it('lists a difference by SKU, day and event type, with the events behind it', async () => {
    const { move, detail, reconcile, stock, ledger } = books();
    await move('2026-07-06', shipped(-1), shipped(-1));
    await detail('2026-07-06', shipped(-1), shipped(-1), shipped(-1));
    expect((await reconcile()).differences).toEqual([
      {
        ...key,
        day: '2026-07-06',
        eventType: 'Shipments',
        view: 'detail',
        here: -2,
        amazon: -3,
        events: [`${stock}@1`, `${stock}@2`, `${ledger}@0`],
        eventCount: 3,
      },
    ]);
  });

  it('shows what we moved and Amazon does not mention, on a day that its reports span', async () => {
    const { move, detail, reconcile } = books();
    await detail('2026-07-01', shipped(-1));
    await detail('2026-07-09', shipped(-1));
    await move('2026-07-01', shipped(-1));
    await move('2026-07-05', shipped(-4));
    await move('2026-07-09', shipped(-1));
    await move('2026-07-20', shipped(-7));
    expect(await reconcile()).toMatchObject({
      agreeing: 2,
      differences: [{ day: '2026-07-05', here: -4, amazon: 0 }],
      reported: [{ from: '2026-07-01', to: '2026-07-09', view: 'detail' }],
    });
  });

  it('goes by the last report of a day', async () => {
    const { move, detail, reconcile } = books();
    await move('2026-07-06', shipped(-1));
    await detail('2026-07-06', shipped(-1), shipped(-1));
    await detail('2026-07-06', shipped(-1));
    expect(await reconcile()).toMatchObject({ differences: [] });
  });

  it('holds the summary against the same facts, its adjustments together', async () => {
    const { move, summary, reconcile } = books();
    await move('2026-07-16', { eventType: 'Adjustments', quantity: -2, ...place }, shipped(-1));
    await summary('2026-07-16', {
      disposition: 'SELLABLE',
      location: 'SAN3',
      startingBalance: 5,
      inTransit: 0,
      receipts: 2,
      customerShipments: -1,
      customerReturns: 0,
      vendorReturns: 0,
      warehouseTransfer: 0,
      found: 0,
      lost: -1,
      damaged: 0,
      disposed: -1,
      otherEvents: 0,
      unknownEvents: 0,
      endingBalance: 4,
    });
    expect(await reconcile()).toMatchObject({
      agreeing: 2,
      differences: [{ eventType: 'Receipts', view: 'summary', here: 0, amazon: 2 }],
    });
  });

  it('doubts a row with 2 reconciled of 1 and one with a time on another day, and counts them as they are', async () => {
    const { move, detail, reconcile } = books();
    const misplaced: AmazonLedgerRow = {
      eventType: 'Adjustments',
      quantity: -1,
      reason: 'M',
      reconciledQuantity: 2,
      ...place,
    };
    const late: AmazonLedgerRow = { ...shipped(-3), dateAndTime: '2026-07-06T00:00:00-0700' };
    await move('2026-07-02', { ...misplaced }, shipped(-3));
    await detail('2026-07-02', misplaced, late);
    expect(await reconcile()).toMatchObject({
      differences: [],
      doubts: [
        { row: misplaced, doubts: ['reconciled-quantity'] },
        { row: late, doubts: ['day-contradicts-time'] },
      ],
    });
  });

  it('looks at the days and the SKU asked for', async () => {
    const { move, detail, reconcile } = books();
    await detail('2026-07-01', shipped(-1));
    await detail('2026-07-05', shipped(-1));
    await move('2026-07-02', shipped(-1));
    expect((await reconcile({ from: '2026-07-02' })).differences.map(({ day }) => day)).toEqual([
      '2026-07-05',
    ]);
    expect(await reconcile({ msku: 'OTHER' })).toMatchObject({ reported: [], differences: [] });
  });
});
