import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmazonLedgerCommand } from '#domain/inventory/amazonLedger/commands';
import { decide } from '#domain/inventory/amazonLedger/decide';
import { AmazonLedgerEvent } from '#domain/inventory/amazonLedger/events';
import { amazonLedgerLifecycle } from '#domain/inventory/amazonLedger/lifecycle';
import { type AmazonLedgerState, evolve, initialAmazonLedger } from '#domain/inventory/amazonLedger/state';
import { Coverage } from '#test/domain/coverage';

const report = fc
  .record({
    day: fc.constantFrom('2026-07-20', '2026-07-21'),
    digest: fc.constantFrom('a', 'b', 'c'),
    count: fc.integer({ min: 1, max: 4 }),
    mayShrink: fc.boolean(),
    network: fc.constantFrom('US', 'US', 'US', 'CA'),
  })
  .map(({ digest, count, ...rest }) => ({
    ...rest,
    count,
    head: {
      sellerId: 'A2SELLER',
      msku: 'MUG-BLUE',
      digest: `${digest}${count}`.repeat(32),
      report: 'LEDGER',
    },
  }));
const place = { disposition: 'SELLABLE', fulfillmentCenter: 'ACY1' } as const;
const row = { eventType: 'Shipments', quantity: -1, ...place };
const balance = {
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
};
const command = fc.tuple(report, fc.boolean()).map(([{ head, count, ...rest }, isOfRows]) =>
  AmazonLedgerCommand.parse({
    ...head,
    ...rest,
    type: isOfRows ? 'ReportLedgerDay' : 'ReportLedgerBalances',
    rows: Array.from({ length: count }, () => (isOfRows ? row : balance)),
  }),
);
const coverage = new Coverage(AmazonLedgerCommand, AmazonLedgerEvent);

function step(state: AmazonLedgerState, asked: AmazonLedgerCommand): AmazonLedgerState {
  const decision = decide(asked, state);
  if (!decision.accepted) return state;
  coverage.accepted(asked, decision.events);
  const next = decision.events.reduce((before: AmazonLedgerState, event) => {
    expect(amazonLedgerLifecycle.after(before.status, event.type), event.type).toBeDefined();
    expect(AmazonLedgerEvent.parse(event)).toEqual(event);
    return evolve(before, event);
  }, state);
  expect(decide(asked, next), `${asked.type}, asked again`).toEqual({ accepted: true, events: [] });
  return next;
}

describe("any walk over the reports of Amazon's ledger", () => {
  it('records only lawful facts, in their own schema, none when asked again, and every kind', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 5, maxLength: 20 }), (asked) => {
        asked.reduce(step, initialAmazonLedger);
      }),
      { numRuns: 200, seed: 20_260_720 },
    );
    expect(coverage.missing()).toEqual([]);
  });
});
