import { expect, it } from 'vitest';
import { inboundConduct, inboundSource } from '#projections/inboundConduct';
import {
  cancelled,
  delivered,
  factOn,
  planned,
  receivedAt,
  shipped,
} from '#test/domain/fees/lines/inbound/inboundFacts';
import { noon } from '#test/domain/fees/lines/movementFacts';
import { adopted, at, sourceAddress } from '#test/domain/inbound/shipment/facts';
import { project, type StreamFact } from '#test/projections/project';

const source = (...facts: readonly StreamFact[]) =>
  inboundSource(project(inboundConduct, ...facts).get('sh1') ?? inboundConduct.empty());

it('keeps how a shipment was placed, when it came, and what of it, by day', () => {
  const facts = [
    ...planned('2024-04-01', 'PARTIAL', 3, 'AMAZON'),
    shipped('2024-04-05'),
    delivered('2024-04-09'),
  ];
  const receipts = [receivedAt('2024-04-10', 60), receivedAt('2024-04-10', 10), receivedAt('2024-04-12', 30)];
  expect(source(...facts, ...receipts)).toEqual({
    sellerId: 'seller-1',
    shipmentId: 'sh1',
    shipmentConfirmationId: 'FBA-sh1',
    marketplace: 'US',
    begun: { on: '2024-04-01', event: 'shipment-sh1@1' },
    adopted: false,
    fromAbroad: false,
    placement: { event: 'plan-wf-1@0', inboundPlanId: 'wf-1', kind: 'PARTIAL', shipments: 3 },
    steps: {
      left: { on: '2024-04-05', event: 'shipment-sh1@4' },
      arrived: { on: '2024-04-09', event: 'shipment-sh1@5' },
    },
    skus: [
      {
        msku: 'MUG-BLUE',
        prepOwner: 'AMAZON',
        labelOwner: 'AMAZON',
        promised: { '2024-04-01': 100 },
        received: { '2024-04-10': 70, '2024-04-12': 30 },
      },
    ],
  });
});

it('keeps the first of each step, whenever it became known, by day in the marketplace', () => {
  const late = factOn('2024-04-20', {
    type: 'CarrierMilestoneRecorded',
    code: 'DELIVERED',
    at: at('2024-04-08T05:00:00.000Z'),
    flags: ['out-of-order'],
  });
  const facts = [
    ...planned('2024-04-01', 'MINIMAL'),
    receivedAt('2024-04-10', 1),
    { ...late, occurredAt: at('2024-04-08T05:00:00.000Z') },
    cancelled('2024-04-12'),
    cancelled('2024-04-11'),
  ];
  expect(source(...facts)?.steps).toMatchObject({
    left: { on: '2024-04-07' },
    arrived: { on: '2024-04-07' },
    cancelled: { on: '2024-04-11' },
  });
});

it('counts an abandoned shipment from the end of its time', () => {
  const abandoned = factOn('2024-05-20', { type: 'ShipmentAbandoned', since: noon('2024-05-16') });
  expect(source(...planned('2024-04-01', 'MINIMAL'), abandoned)?.steps.abandoned?.on).toBe('2024-05-16');
});

it('follows a changed source address and quantity', () => {
  const moved = factOn('2024-04-02', {
    type: 'SourceAddressChanged',
    sourceAddress: { ...sourceAddress, countryCode: 'CN' },
    abandonedFrom: noon('2024-06-15'),
  });
  const fewer = factOn('2024-04-03', {
    type: 'ItemQuantityChanged',
    msku: 'MUG-BLUE',
    quantity: 95,
    was: 100,
  });
  expect(source(...planned('2024-04-01', 'MINIMAL'), moved, fewer)).toMatchObject({
    fromAbroad: true,
    skus: [{ promised: { '2024-04-01': 100, '2024-04-03': -5 } }],
  });
});

it('knows neither placement nor origin of an adopted shipment, and nothing of one that is only planned', () => {
  const known = source(factOn('2024-04-01', adopted()));
  expect(known?.begun.on).toBe('2024-04-01');
  expect(known?.adopted).toBe(true);
  expect([known?.fromAbroad, known?.placement]).toEqual([undefined, undefined]);
  expect(source(...planned('2024-04-01', 'MINIMAL').slice(0, 1))).toBeUndefined();
});
