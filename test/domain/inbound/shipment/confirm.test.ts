import { describe, it } from 'vitest';
import { money } from '#domain/values/money';
import { confirm, create } from '#test/domain/inbound/shipment/commands';
import {
  at,
  box,
  cancelled,
  charge,
  chargeAccepted,
  confirmed,
  created,
  sourceAddress,
} from '#test/domain/inbound/shipment/facts';
import { given } from '#test/domain/inbound/shipment/shipmentSpecification';

describe('a shipment', () => {
  it('is created once', () => {
    given().at(at('2026-03-01T12:00:00.000Z')).when(create()).records(created());
    given(created()).when(create()).refuses({ reason: 'already-exists' });
  });

  it('counts as abandoned 45 days after its creation, 75 from abroad', () => {
    const fromChina = { ...sourceAddress, countryCode: 'CN' };
    given()
      .at(at('2026-03-01T12:00:00.000Z'))
      .when(create({ sourceAddress: fromChina }))
      .records(created({ sourceAddress: fromChina, abandonedFrom: at('2026-05-15T12:00:00.000Z') }));
  });

  it('is not from abroad when it comes from a country of the same network', () => {
    const toGermany = { marketplace: 'DE', sourceAddress: { ...sourceAddress, countryCode: 'FR' } } as const;
    given().at(at('2026-03-01T12:00:00.000Z')).when(create(toGermany)).records(created(toGermany));
  });
});

describe('confirming a shipment', () => {
  it('numbers its boxes in their order and takes the charge', () => {
    given(created()).when(confirm({ charge })).records(confirmed(), chargeAccepted());
  });

  it('takes no charge where the partnered carrier has not asked one yet', () => {
    const freight = { shippingMode: 'FREIGHT_LTL', carrier: 'Estes' } as const;
    given(created()).when(confirm(freight)).records(confirmed(freight));
  });

  it('refuses a charge of the seller’s own carrier, and confirms without', () => {
    const own = { shippingSolution: 'USE_YOUR_OWN_CARRIER' } as const;
    given(created()).when(confirm(own)).records(confirmed(own));
    given(created())
      .when(confirm({ ...own, charge }))
      .refuses({ reason: 'own-carrier-has-no-quote' });
  });

  it('changes nothing the second time, even after the shipment came to its end', () => {
    given(created(), confirmed(), chargeAccepted()).when(confirm({ charge })).records();
    given(created(), confirmed(), cancelled()).when(confirm({ charge })).records();
  });

  it('cannot be done over with another option', () => {
    given(created(), confirmed())
      .when(confirm({ transportationOptionId: 'to-2' }))
      .refuses({ reason: 'not-possible-now', status: 'confirmed.preparing', command: 'ConfirmShipment' });
  });

  it('needs boxes for small parcel, and none yet for freight', () => {
    given(created({ boxes: [] }))
      .when(confirm())
      .refuses({ reason: 'boxes-needed', command: 'ConfirmShipment' });
    given(created({ boxes: [] }))
      .when(confirm({ shippingMode: 'FREIGHT_LTL' }))
      .records(confirmed({ shippingMode: 'FREIGHT_LTL', boxes: [] }));
  });

  it('needs boxes that hold what was promised', () => {
    given(created({ boxes: [box('P1-B1', 'MUG-BLUE', 100), box('P1-B2', 'MUG-RED', 39)] }))
      .when(confirm())
      .refuses({
        reason: 'boxes-do-not-match',
        differences: [{ msku: 'MUG-RED', expected: 40, boxed: 39 }],
      });
  });

  it('takes a ship date of today in the marketplace, though the day is over in UTC', () => {
    const eveningInSeattle = at('2026-03-06T07:59:59.999Z');
    given(created()).at(eveningInSeattle).when(confirm()).records(confirmed());
    given(created())
      .at(at('2026-03-06T08:00:00.000Z'))
      .when(confirm())
      .refuses({ reason: 'ship-date-past', shipDate: '2026-03-05', today: '2026-03-06' });
  });

  it('keeps its estimates apart from the charge', () => {
    const estimatedFees = { shipping: money('30.00', 'USD'), prep: money('4.00', 'USD') };
    given(created())
      .when(confirm({ estimatedFees, charge }))
      .records(confirmed({ estimatedFees }), chargeAccepted());
  });
});
