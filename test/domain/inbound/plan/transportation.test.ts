import { describe, it } from 'vitest';
import type { Instant } from '#domain/values/instant';
import { money } from '#domain/values/money';
import { acceptAndConfirm, cancel, confirmTransportation, rename } from '#test/domain/inbound/plan/commands';
import {
  cancelled,
  created,
  createdWithTeasUnboxed,
  expiration,
  mugBox1,
  offered,
  placed,
  seattle,
  split,
  splitWithTeasUnboxed,
  teaBox,
  transportationConfirmed,
} from '#test/domain/inbound/plan/facts';
import { given } from '#test/domain/inbound/plan/given';

const [first, second] = confirmTransportation.selections;
if (first === undefined || second === undefined) throw new Error('both shipments have a selection');
const { shipDate: _, ...undated } = first;
const { quote: __, ...unquoted } = second;

const freight = { ...confirmTransportation, shippingMode: 'FREIGHT_LTL' } as const;
const own = { ...confirmTransportation, shippingSolution: 'USE_YOUR_OWN_CARRIER' } as const;
const uncharged = transportationConfirmed.shipments.map(({ charge: _, ...shipment }) => shipment);

const confirmed = given(created, offered, placed(split));

describe('confirming transportation', () => {
  it('records mode, carrier, day and accepted charge of every shipment', () => {
    confirmed.when(confirmTransportation).records(transportationConfirmed);
  });

  it('again records nothing, even when the ship date is past by then', () => {
    given(created, offered, placed(split), transportationConfirmed)
      .at('2026-04-01T00:00:00.000Z' as Instant)
      .when(confirmTransportation)
      .records();
  });

  it('otherwise than it was confirmed is refused', () => {
    given(created, offered, placed(split), transportationConfirmed).when(freight).refuses({
      reason: 'not-possible-now',
      status: 'transportationConfirmed',
      command: 'ConfirmTransportation',
    });
  });

  it('is refused for shipments without a selection or with two', () => {
    confirmed
      .when({ ...confirmTransportation, selections: [first, first] })
      .refuses({ reason: 'every-shipment-needs-a-selection', missing: ['sh2'], repeated: ['sh1'] });
  });

  it('is refused for a shipment of another plan', () => {
    confirmed
      .when({ ...confirmTransportation, selections: [first, { ...second, shipmentId: 'sh9' }] })
      .refuses({ reason: 'unknown-shipment', shipmentId: 'sh9', known: ['sh1', 'sh2'] });
  });

  it('is refused without a ship date', () => {
    confirmed
      .when({ ...confirmTransportation, selections: [undated, second] })
      .refuses({ reason: 'ship-date-required', shipmentIds: ['sh1'] });
  });

  it('takes a ship date of today, by the day in Los Angeles', () => {
    const lastMoment = '2026-03-06T07:59:59.999Z' as Instant;
    const nextDay = '2026-03-06T08:00:00.000Z' as Instant;
    confirmed.at(lastMoment).when(confirmTransportation).records(transportationConfirmed);
    confirmed
      .at(nextDay)
      .when(confirmTransportation)
      .refuses({ reason: 'ship-date-past', shipDate: '2026-03-05', today: '2026-03-06' });
  });

  it('is refused for two small parcel carriers', () => {
    confirmed
      .when({ ...confirmTransportation, selections: [first, { ...second, carrier: 'FedEx' }] })
      .refuses({ reason: 'one-carrier-only', carriers: ['UPS', 'FedEx'] });
  });

  it('takes two freight carriers', () => {
    const [one, two] = transportationConfirmed.shipments;
    if (one === undefined || two === undefined) throw new Error('both shipments are confirmed');
    confirmed.when({ ...freight, selections: [first, { ...second, carrier: 'ESTES' }] }).records({
      ...transportationConfirmed,
      shippingMode: 'FREIGHT_LTL',
      shipments: [one, { ...two, carrier: 'ESTES' }],
    });
  });

  it('is refused for partnered small parcels without a quote', () => {
    confirmed
      .when({ ...confirmTransportation, selections: [first, unquoted] })
      .refuses({ reason: 'quote-needed', shipmentIds: ['sh2'] });
  });

  it('takes partnered freight without a quote: pallets may come later', () => {
    confirmed
      .when({
        ...freight,
        selections: confirmTransportation.selections.map(({ quote: _, ...selection }) => selection),
      })
      .records({ ...transportationConfirmed, shippingMode: 'FREIGHT_LTL', shipments: uncharged });
  });

  it('never records a charge of an own carrier', () => {
    confirmed.when(own).records({
      ...transportationConfirmed,
      shippingSolution: 'USE_YOUR_OWN_CARRIER',
      shipments: uncharged,
    });
  });

  it('takes a free quote as a charge of nothing', () => {
    const free = money('0.00', 'USD');
    const quoted = confirmTransportation.selections.map((selection) => ({ ...selection, quote: free }));
    confirmed.when({ ...confirmTransportation, selections: quoted }).records({
      ...transportationConfirmed,
      shipments: transportationConfirmed.shipments.map((shipment) => ({ ...shipment, charge: free })),
    });
  });

  describe('of boxes to come', () => {
    const unboxed = [
      createdWithTeasUnboxed,
      { ...offered, placementOptions: [splitWithTeasUnboxed] },
      placed(splitWithTeasUnboxed),
    ];

    it('is refused for small parcels', () => {
      given(...unboxed)
        .when(confirmTransportation)
        .refuses({ reason: 'boxes-needed', shipmentIds: ['sh1'] });
    });

    it('is taken for small parcels once they are there', () => {
      given(...unboxed, { type: 'PackingInformationSet', shipmentId: 'sh1', boxes: [mugBox1, teaBox] })
        .when(confirmTransportation)
        .records(transportationConfirmed);
    });

    it('is taken for freight', () => {
      given(...unboxed)
        .when(freight)
        .records({ ...transportationConfirmed, shippingMode: 'FREIGHT_LTL' });
    });
  });

  it('is refused for a mode that does not fit', () => {
    confirmed.when({ ...confirmTransportation, shippingMode: 'OCEAN_FCL' }).refuses({
      reason: 'mode-does-not-fit',
      shippingMode: 'OCEAN_FCL',
      detail: 'OCEAN_FCL goes across a border; both ends are in US',
    });
  });

  it('judges the mode by where each shipment goes', () => {
    const placement = placed(split);
    const shipments = placement.shipments.map(({ destination, ...each }) => ({
      ...each,
      destination: { ...destination, address: { ...seattle, countryCode: 'CA', postalCode: 'V6B 1A1' } },
    }));
    given(created, offered, { ...placement, shipments })
      .when({ ...confirmTransportation, shippingMode: 'AIR_SMALL_PARCEL' })
      .records({ ...transportationConfirmed, shippingMode: 'AIR_SMALL_PARCEL' });
  });

  it('judges the mode by the marketplace where the address of a destination is not known', () => {
    const placement = placed(split);
    const shipments = placement.shipments.map((each) => ({ ...each, destination: { warehouseId: 'ONT8' } }));
    const sourceAddress = { ...seattle, countryCode: 'JP', postalCode: '100-0001' };
    given({ ...created, sourceAddress }, offered, { ...placement, sourceAddress, shipments })
      .when(freight)
      .refuses({
        reason: 'mode-does-not-fit',
        shippingMode: 'FREIGHT_LTL',
        detail: 'FREIGHT_LTL goes by land; an ocean lies between JP and US',
      });
  });
});

describe('accepting and confirming in one click', () => {
  it('confirms placement and transportation', () => {
    given(created, offered).when(acceptAndConfirm).records(placed(split), transportationConfirmed);
  });

  it('confirms nothing where either is refused', () => {
    given(created, offered)
      .at(expiration)
      .when(acceptAndConfirm)
      .refuses({ reason: 'placement-expired', expiration });
    given(created, offered)
      .when({ ...acceptAndConfirm, selections: [first] })
      .refuses({ reason: 'every-shipment-needs-a-selection', missing: ['sh2'], repeated: [] });
  });

  it('confirms what is left of a plan whose placement is confirmed', () => {
    confirmed.when(acceptAndConfirm).records(transportationConfirmed);
  });

  it('again records nothing', () => {
    given(created, offered, placed(split), transportationConfirmed).when(acceptAndConfirm).records();
  });
});

describe('cancelling a plan', () => {
  it('names every shipment of the plan', () => {
    given(created, offered, placed(split), transportationConfirmed)
      .when(cancel)
      .records(cancelled('sh1', 'sh2'));
  });

  it('that has no shipments yet names none', () => {
    given(created, offered).when(cancel).records(cancelled());
  });

  it('again records nothing', () => {
    given(created, cancelled()).when(cancel).records();
  });
});

describe('renaming a plan', () => {
  it('records the new name', () => {
    given(created).when(rename).records({ type: 'InboundPlanRenamed', name: 'Easter restock' });
  });

  it('as it is called already records nothing', () => {
    given(created)
      .when({ ...rename, name: created.name })
      .records();
  });
});
