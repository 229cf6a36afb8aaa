import { describe, expect, it } from 'vitest';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import { shipmentList } from '#projections/shipmentList';
import * as facts from '#test/domain/inbound/shipment/facts';
import { project, shipmentFact } from '#test/projections/project';

const noon = '2026-03-01T12:00:00.000Z';
const row = (...events: readonly ShipmentEvent[]) =>
  project(shipmentList, ...events.map((event) => shipmentFact('sh1', noon, event))).get('sh1');

describe('the list of shipments', () => {
  it('shows what a created shipment is, and that it is in working', () => {
    expect(row(facts.created())).toEqual({
      sellerId: 'seller-1',
      inboundPlanId: 'wf-1',
      shipmentConfirmationId: 'FBA15D8F7K2L',
      name: 'Spring restock, 1 of 2',
      marketplace: 'US',
      warehouseId: 'ONT8',
      journey: 'working',
      charge: 'none',
      unitsPromised: 140,
      unitsReceived: 0,
      occurredAt: noon,
      flagged: 0,
      moneyUnknown: false,
    });
  });

  it('follows both regions of the machine', () => {
    expect(row(facts.created(), facts.confirmed(), facts.chargeAccepted(), facts.shipped)).toMatchObject({
      journey: 'shipped.dispatched',
      charge: 'voidable',
      carrier: 'UPS',
      shipDate: '2026-03-05',
    });
  });

  it('stays where it is when a fact cannot move it', () => {
    expect(row(facts.created(), facts.shipped)).toMatchObject({ journey: 'working' });
  });

  it('counts promised units as they are edited, received units, and facts with flags', () => {
    const edited = { type: 'ItemQuantityChanged', msku: 'MUG-RED', quantity: 37, was: 40 } as const;
    const over = facts.received('MUG-RED', 50, { flags: ['over-received', 'before-shipped'] });
    expect(row(facts.created(), edited, over)).toMatchObject({
      unitsPromised: 137,
      unitsReceived: 50,
      flagged: 1,
    });
  });

  it('keeps the latest time in the world, whenever it was heard of', () => {
    const rows = project(
      shipmentList,
      shipmentFact('sh1', noon, facts.created()),
      shipmentFact('sh1', '2026-03-09T12:00:00.000Z', facts.reported('RECEIVING')),
      shipmentFact('sh1', '2026-03-05T12:00:00.000Z', facts.shipped),
    );
    expect(rows.get('sh1')).toMatchObject({
      occurredAt: '2026-03-09T12:00:00.000Z',
      reported: 'RECEIVING',
    });
  });

  it.each([
    ['unknown', facts.adopted(), true],
    ['unknown', facts.adopted({ shippingSolution: 'AMAZON_PARTNERED_CARRIER' }), true],
    ['none', facts.adopted({ shippingSolution: 'USE_YOUR_OWN_CARRIER' }), false],
  ])('says that the money of an adopted shipment is %s', (_, adopted, moneyUnknown) => {
    expect(row(adopted)).toMatchObject({ journey: 'confirmed.ready', moneyUnknown });
  });

  it('knows the money of an adopted shipment once its charge is told', () => {
    expect(row(facts.adopted(), facts.chargeAccepted())).toMatchObject({ moneyUnknown: false });
  });
});
