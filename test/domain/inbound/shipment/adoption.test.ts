import { describe, expect, it } from 'vitest';
import { cancellationMoney } from '#domain/inbound/shipment/carrierCharge';
import { evolve, initialShipment } from '#domain/inbound/shipment/state';
import { adopt, cancel, setPallets } from '#test/domain/inbound/shipment/commands';
import {
  adopted,
  at,
  cancelled,
  charge,
  chargeAccepted,
  windowClosed,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

const now = at('2026-03-01T12:00:00.000Z');
const partnered = {
  shippingMode: 'GROUND_SMALL_PARCEL',
  shippingSolution: 'AMAZON_PARTNERED_CARRIER',
} as const;

describe('an adopted shipment', () => {
  it('begins confirmed and ready, with nothing made up', () => {
    given().at(now).when(adopt()).records(adopted());
    expect(evolve(initialShipment, adopted()).journey).toBe('confirmed.ready');
  });

  it('opens the window from the acceptance of its charge', () => {
    const acceptedAt = at('2026-03-01T09:30:00.000Z');
    given()
      .at(now)
      .when(adopt({ ...partnered, charge, acceptedAt }))
      .records(adopted(partnered), chargeAccepted({ voidableUntil: at('2026-03-02T09:30:00.000Z') }));
  });

  it('has its window over where it ended by then, and not a millisecond earlier', () => {
    const accepted = chargeAccepted({ voidableUntil: now });
    given()
      .at(now)
      .when(adopt({ ...partnered, charge, acceptedAt: at('2026-02-28T12:00:00.000Z') }))
      .records(adopted(partnered), accepted, windowClosed({ closedAt: now }));
    given()
      .at(now)
      .when(adopt({ ...partnered, charge, acceptedAt: at('2026-02-28T12:00:00.001Z') }))
      .records(adopted(partnered), { ...accepted, voidableUntil: at('2026-03-01T12:00:00.001Z') });
  });

  it('has a partnered carrier where it has a charge', () => {
    given()
      .at(now)
      .when(adopt({ shippingMode: 'GROUND_SMALL_PARCEL', charge, acceptedAt: now }))
      .records(adopted(partnered), chargeAccepted({ voidableUntil: at('2026-03-02T12:00:00.000Z') }));
  });

  it('is refused with half of a charge, and says which half is missing', () => {
    given()
      .when(adopt({ charge }))
      .refuses({ reason: 'charge-incomplete', missing: ['acceptedAt', 'shippingMode'] });
    given()
      .when(adopt({ ...partnered, acceptedAt: now }))
      .refuses({ reason: 'charge-incomplete', missing: ['charge'] });
  });

  it('is refused with a charge of the seller’s own carrier', () => {
    given()
      .when(adopt({ shippingSolution: 'USE_YOUR_OWN_CARRIER', charge, acceptedAt: now }))
      .refuses({ reason: 'own-carrier-has-no-quote' });
  });

  it('cancels with unknown money where nobody said what its carrier asked', () => {
    const unknown = cancelled({ money: { charge: 'unknown' } });
    given(adopted()).when(cancel).records(unknown);
    given(adopted(partnered)).when(cancel).records(unknown);
    expect(cancellationMoney(evolve(initialShipment, adopted()), now)).toEqual({ charge: 'unknown' });
  });

  it('cancels free with an own carrier', () => {
    given(adopted({ shippingSolution: 'USE_YOUR_OWN_CARRIER' }))
      .when(cancel)
      .records(cancelled());
  });

  it('takes pallets though nobody said how it travels', () => {
    const { pallets } = setPallets();
    given(adopted()).when(setPallets()).records({ type: 'PalletsSet', pallets });
  });
});
