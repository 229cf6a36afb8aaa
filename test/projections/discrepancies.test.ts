import { expect, it } from 'vitest';
import { discrepancies } from '#projections/discrepancies';
import * as facts from '#test/domain/inbound/shipment/facts';
import { project, shipmentFact } from '#test/projections/project';

const line = { msku: 'MUG-BLUE', shipped: 100, received: 90, sellable: 88, unsellable: 2, missing: 10 };
const closed = shipmentFact('sh1', '2026-03-20T12:00:00.000Z', facts.closed([line]));
const created = shipmentFact('sh1', '2026-03-01T12:00:00.000Z', facts.created());

it('shows what a shipment was closed with', () => {
  expect(project(discrepancies, created, closed).get('sh1')).toEqual({
    sellerId: 'seller-1',
    network: 'US',
    shipmentConfirmationId: 'FBA15D8F7K2L',
    closedAt: '2026-03-20T12:00:00.000Z',
    lines: [line],
    receivedLater: [],
  });
});

it('adds up what was received after closing, and not what came before', () => {
  const received = (flags: readonly 'after-closed'[]) =>
    shipmentFact('sh1', '2026-03-25T12:00:00.000Z', facts.received('MUG-BLUE', 4, { flags }));
  const rows = project(
    discrepancies,
    created,
    received([]),
    closed,
    received(['after-closed']),
    received(['after-closed']),
  );
  expect(rows.get('sh1')?.receivedLater).toEqual([{ msku: 'MUG-BLUE', quantity: 8 }]);
});
