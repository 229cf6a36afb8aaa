import type { PlanEvent } from '#domain/inbound/plan/events';
import type { ShipmentEvent } from '#domain/inbound/shipment/events';
import type { ShipmentBox, ShipmentFlag } from '#domain/inbound/shipment/values';
import type { ShipmentItem } from '#domain/inbound/shipmentItem';
import { type Instant, instantOf } from '#domain/values/instant';
import type { LadingEvent } from '#projections/ladingEvent';
import type { seeded } from '#test/faults/seeded';

type Random = ReturnType<typeof seeded>;

const centers = ['ABE8', 'ONT8', 'FTW1', 'SMF3', 'LAS7', 'MDW2', 'GYR3', 'SBD1'];
const dispositions = ['SELLABLE', 'SELLABLE', 'SELLABLE', 'CUSTOMER_DAMAGED', 'WAREHOUSE_DAMAGED'] as const;
const usd = (amount: number) => ({ amount: String(amount), code: 'USD' });

const address = {
  name: 'Harbour Goods',
  addressLine1: '1200 Dock Street',
  city: 'Tacoma',
  stateOrProvinceCode: 'WA',
  postalCode: '98402',
  countryCode: 'US',
};

/** One plan and its shipments, from creation to closing: its facts in order, each with its stream. */
export function* planLife(name: string, random: Random): Generator<readonly [string, LadingEvent], void> {
  const plan = `plan-${name}`;
  const fact = (event: PlanEvent) => [plan, event] as const;
  const items = [...Array(1 + random(3))].map(() => itemOf(random(2000), 24 * (1 + random(10))));
  const shipments = [...Array(1 + random(3))].map((_, index) => ({
    shipmentId: `${name}s${index}`,
    shipmentConfirmationId: `FBA${name.toUpperCase()}${index}`,
    destination: { warehouseId: centers[random(centers.length)] ?? 'ABE8' },
    items,
    boxes: boxesOf(items),
  }));
  yield fact({
    type: 'InboundPlanCreated',
    name: `Plan ${name}`,
    sourceAddress: address,
    destinationMarketplace: 'US',
    items,
    boxes: [],
  });
  yield fact({
    type: 'PlacementOptionsOffered',
    round: 1,
    placementOptions: [{ placementOptionId: `${name}p`, kind: 'AMAZON_OPTIMIZED', fee: usd(0), shipments }],
    expiration: instantOf(Date.parse('2026-02-01T20:00:00.000Z')),
    source: 'a test',
  });
  const named = shipments.map((shipment) => ({ ...shipment, name: `Shipment ${shipment.shipmentId}` }));
  yield fact({
    type: 'PlacementConfirmed',
    placementOptionId: `${name}p`,
    kind: 'AMAZON_OPTIMIZED',
    fee: usd(0),
    marketplace: 'US',
    sourceAddress: address,
    shipments: named,
  });
  const lives = named.map((shipment) =>
    shipmentLife(
      {
        type: 'ShipmentCreated',
        ...shipment,
        inboundPlanId: name,
        placementOptionId: `${name}p`,
        marketplace: 'US',
        sourceAddress: address,
        abandonedFrom: '2026-03-17T20:00:00.000Z' as Instant,
      },
      random,
    ),
  );
  for (const [index, life] of lives.entries()) {
    const stream = `shipment-${shipments[index]?.shipmentId}`;
    for (const event of life) yield [stream, event];
  }
}

type Created = Extract<ShipmentEvent, { readonly type: 'ShipmentCreated' }>;

function* shipmentLife(
  created: Created & { shipmentId: string },
  random: Random,
): Generator<ShipmentEvent, void> {
  const { shipmentId, ...event } = created;
  const boxes = event.boxes.map((box, index) => ({
    ...box,
    boxId: `${event.shipmentConfirmationId}U${index}`,
  }));
  const boxIds = boxes.map(({ boxId }) => boxId);
  const charge = usd(20 + random(200));
  yield event;
  yield {
    type: 'ShipmentConfirmed',
    transportationOptionId: `${shipmentId}t`,
    shippingMode: 'GROUND_SMALL_PARCEL',
    shippingSolution: 'AMAZON_PARTNERED_CARRIER',
    carrier: 'UPS',
    shipDate: '2026-02-03',
    estimatedFees: { shipping: charge, placement: usd(0) },
    boxes,
    abandonedFrom: event.abandonedFrom,
  };
  yield { type: 'CarrierChargeAccepted', charge, voidableUntil: '2026-02-02T20:00:00.000Z' as Instant };
  if (random(8) === 0) {
    yield { type: 'CarrierChargeVoided', charge };
    yield { type: 'ShipmentCancelled', money: { charge: 'refunded', ...charge } };
    return;
  }
  yield { type: 'VoidWindowClosed', charge, closedAt: '2026-02-02T20:00:00.000Z' as Instant };
  yield { type: 'LabelsGenerated', boxIds };
  const spdTrackingItems = boxIds.map((boxId, index) => ({ boxId, trackingId: `1Z${shipmentId}${index}` }));
  yield { type: 'TrackingDetailsUpdated', spdTrackingItems };
  yield { type: 'ShipmentShipped' };
  for (let miles = random(6); miles >= 0; miles -= 1) {
    const flags: ShipmentFlag[] = random(20) === 0 ? ['out-of-order'] : [];
    const at = '2026-02-04T06:30:00.000Z' as Instant;
    yield { type: 'CarrierMilestoneRecorded', code: 'AR', at, location: 'Ontario, CA, US', flags };
  }
  yield { type: 'ShipmentInTransit' };
  yield { type: 'ShipmentDelivered' };
  yield { type: 'ShipmentCheckedIn' };
  yield { type: 'ReceivingStarted' };
  for (const { msku, quantity } of event.items) {
    for (let left = quantity - random(3); left > 0; left -= 24) {
      yield {
        type: 'UnitsReceived',
        msku,
        quantity: Math.min(left, 24),
        disposition: dispositions[random(dispositions.length)] ?? 'SELLABLE',
        fulfillmentCenter: event.destination.warehouseId,
        flags: [],
      };
    }
  }
  yield { type: 'ShipmentClosed', discrepancies: [] };
}

const itemOf = (number: number, quantity: number): ShipmentItem => ({
  msku: `SKU-${number}`,
  fnsku: `X00${String(number).padStart(7, '0')}`,
  asin: `B0${String(number).padStart(8, '0')}`,
  quantity,
  prepOwner: 'SELLER',
  labelOwner: 'SELLER',
});

const boxesOf = (items: readonly ShipmentItem[]): ShipmentBox[] =>
  items.map(({ msku, quantity }, index) => ({
    name: `P1-B${index + 1}`,
    dimensions: { length: '20', width: '14', height: '12', unitOfMeasurement: 'IN' },
    weight: { value: '32.5', unit: 'LB' },
    items: [{ msku, quantity }],
  }));
