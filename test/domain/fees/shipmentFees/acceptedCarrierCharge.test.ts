import { describe, expect, it } from 'vitest';
import { acceptedCarrierCharge } from '#domain/fees/shipmentFees/acceptedCarrierCharge';
import { shipmentFees } from '#projections/shipmentFees';
import * as facts from '#test/domain/inbound/shipment/facts';
import { project, shipmentFact } from '#test/projections/project';

const usd = (amount: string) => ({ amount, code: 'USD' });

describe('what was accepted of a carrier', () => {
  const when = '2026-03-02T12:00:00.000Z';
  const of = (...events: readonly Parameters<typeof shipmentFact>[2][]) => {
    const happened = events.map((event) => shipmentFact('sh1', when, event));
    const fees = project(shipmentFees, ...happened).get('sh1')?.fees;
    return fees && acceptedCarrierCharge(fees);
  };
  const replaced = {
    type: 'CarrierChargeReplaced',
    replaced: facts.charge,
    charge: usd('31.00'),
  } as const;

  it('is the last quote of all that replaced each other', () => {
    expect(of(facts.created(), facts.confirmed(), facts.chargeAccepted())).toEqual(usd('28.50'));
    expect(of(facts.created(), facts.chargeAccepted(), replaced)).toEqual(usd('31.00'));
  });

  it('is not known of an adopted shipment, of an estimate, and once it was voided', () => {
    expect(of(facts.adopted())).toBeUndefined();
    expect(of(facts.created(), facts.confirmed())).toBeUndefined();
    expect(of(facts.created(), facts.chargeAccepted(), facts.chargeVoided)).toBeUndefined();
  });
});
