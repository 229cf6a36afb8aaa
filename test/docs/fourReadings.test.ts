import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amazonStatus } from '#domain/inbound/shipment/amazonStatus';
import {
  carrierChargeLifecycle,
  type JourneyStatus,
  journeyLifecycle,
} from '#domain/inbound/shipment/lifecycle';
import type { Instant } from '#domain/values/instant';
import { planStatus } from '#projections/planList';

const page = readFileSync('docs/concepts/four-readings.md', 'utf8');

/** The words in back-ticks that each row of a table begins with. */
const rows = [...page.matchAll(/^\| (`.+?) \|$/gm)].map(([, row = '']) =>
  row.split(' | ').map((cell) => /^`([^`]+)`$/.exec(cell)?.[1]),
);

const planOf = (journey: JourneyStatus) =>
  planStatus({
    inboundPlanId: 'wf1',
    sellerId: 'seller',
    name: 'Spring',
    marketplace: 'US',
    createdAt: '2026-03-01T00:00:00.000Z' as Instant,
    step: 'transportationConfirmed',
    expiration: null,
    shipments: [{ shipmentId: 'sh1', journey }],
  });

describe('the page on the readings of a shipment', () => {
  it.each(journeyLifecycle.statuses)('reads %s as the code does', (journey) => {
    const read = [journey, amazonStatus[journey], planOf(journey)];
    expect(rows.map((row) => row.slice(0, 3))).toContainEqual(read);
  });

  it('has a row for every state of a charge', () => {
    const first = rows.map(([word]) => word);
    expect(first).toEqual([...journeyLifecycle.statuses, ...carrierChargeLifecycle.statuses]);
  });
});
