import type { Box } from '#domain/inbound/box';
import type { PlanFact } from '#domain/inbound/plan/events';
import type { OfferedShipment, PlacementOption } from '#domain/inbound/plan/placement';
import type { Address } from '#domain/values/address';
import type { Instant } from '#domain/values/instant';
import type { Item } from '#domain/values/item';
import { money } from '#domain/values/money';

/** The plan of these tests: 24 mugs in two boxes and 10 teas in one, from Seattle to the US, offered whole or split in two. */
export const now = '2026-03-02T12:00:00.000Z' as Instant;
export const expiration = '2026-03-03T12:00:00.000Z' as Instant;
export const source = 'simulation (seed 7)';

export const seattle: Address = {
  name: 'Lading Supplies',
  addressLine1: '1 Harbour Way',
  city: 'Seattle',
  stateOrProvinceCode: 'WA',
  postalCode: '98101',
  countryCode: 'US',
};

export const mugs: Item = {
  msku: 'MUG-BLUE',
  fnsku: 'X001MUGBLU',
  asin: 'B00MUGBLUE',
  quantity: 24,
  prepOwner: 'SELLER',
  labelOwner: 'SELLER',
};
export const teas: Item = {
  msku: 'TEA-GREEN',
  fnsku: 'X001TEAGRN',
  asin: 'B00TEAGREN',
  quantity: 10,
  prepOwner: 'NONE',
  labelOwner: 'SELLER',
  expiration: '2027-06-30',
};

export const box = (name: string, ...items: Box['items']): Box => ({
  name,
  dimensions: { length: '16', width: '12', height: '10', unitOfMeasurement: 'IN' },
  weight: { value: '18.5', unit: 'LB' },
  items,
});
export const units = (msku: string, quantity: number) => ({ msku, quantity });

export const mugBox1 = box('P1-B1', units('MUG-BLUE', 12));
export const mugBox2 = box('P1-B2', units('MUG-BLUE', 12));
export const teaBox = box('P2-B1', { ...units('TEA-GREEN', 10), expiration: '2027-06-30' });

export const created: PlanFact<'InboundPlanCreated'> = {
  type: 'InboundPlanCreated',
  name: 'Spring restock',
  sourceAddress: seattle,
  destinationMarketplace: 'US',
  items: [mugs, teas],
  boxes: [mugBox1, mugBox2, teaBox],
};
/** The same plan, its teas to be boxed later. */
export const createdWithTeasUnboxed: PlanFact<'InboundPlanCreated'> = {
  ...created,
  boxes: [mugBox1, mugBox2],
};

export const teaGroup = { packingGroupId: 'pg1', items: [units('TEA-GREEN', 10)] };
export const mugGroup = { packingGroupId: 'pg2', items: [units('MUG-BLUE', 24)] };
export const groupsFormed: PlanFact<'PackingGroupsFormed'> = {
  type: 'PackingGroupsFormed',
  packingGroups: [teaGroup],
  source,
};

const shipment = (
  number: number,
  warehouseId: string,
  given: Pick<OfferedShipment, 'items' | 'boxes'>,
): OfferedShipment => ({
  shipmentId: `sh${number}`,
  shipmentConfirmationId: `FBA00000000${number}`,
  destination: { warehouseId, address: { ...seattle, name: warehouseId } },
  ...given,
});

export const split: PlacementOption = {
  placementOptionId: 'pl-split',
  kind: 'AMAZON_OPTIMIZED',
  fee: money('0.00', 'USD'),
  shipments: [
    shipment(1, 'ONT8', {
      items: [units('MUG-BLUE', 12), units('TEA-GREEN', 10)],
      boxes: [mugBox1, teaBox],
    }),
    shipment(2, 'ABE8', { items: [units('MUG-BLUE', 12)], boxes: [mugBox2] }),
  ],
};
export const whole: PlacementOption = {
  placementOptionId: 'pl-whole',
  kind: 'MINIMAL',
  fee: money('9.18', 'USD'),
  shipments: [
    shipment(3, 'ONT8', {
      items: [units('MUG-BLUE', 24), units('TEA-GREEN', 10)],
      boxes: [mugBox1, mugBox2, teaBox],
    }),
  ],
};
/** The option as it is while the teas have no box. */
export const splitWithTeasUnboxed: PlacementOption = {
  ...split,
  shipments: split.shipments.map((each) => ({ ...each, boxes: each.boxes.filter((one) => one !== teaBox) })),
};

export const offered: PlanFact<'PlacementOptionsOffered'> = {
  type: 'PlacementOptionsOffered',
  round: 1,
  placementOptions: [split, whole],
  expiration,
  source,
};

export const expired: PlanFact<'PlacementOptionsExpired'> = { type: 'PlacementOptionsExpired', round: 1 };

/** What confirming `option` records. */
export const placed = (option: PlacementOption): PlanFact<'PlacementConfirmed'> => ({
  type: 'PlacementConfirmed',
  placementOptionId: option.placementOptionId,
  kind: option.kind,
  fee: option.fee,
  marketplace: 'US',
  sourceAddress: seattle,
  shipments: option.shipments.map((each, at) => ({
    ...each,
    name: `Spring restock ${at + 1} of ${option.shipments.length}`,
    items: each.items.map(({ msku, quantity }) => ({ ...(msku === 'MUG-BLUE' ? mugs : teas), quantity })),
  })),
});
export const placementConfirmed = placed(split);

export const transportationConfirmed: PlanFact<'TransportationConfirmed'> = {
  type: 'TransportationConfirmed',
  shippingMode: 'GROUND_SMALL_PARCEL',
  shippingSolution: 'AMAZON_PARTNERED_CARRIER',
  shipments: [
    {
      shipmentId: 'sh1',
      transportationOptionId: 'to1',
      carrier: 'UPS',
      shipDate: '2026-03-05',
      charge: money('28.50', 'USD'),
      estimatedFees: { shipping: money('28.50', 'USD') },
    },
    {
      shipmentId: 'sh2',
      transportationOptionId: 'to2',
      carrier: 'UPS',
      shipDate: '2026-03-05',
      charge: money('14.25', 'USD'),
      estimatedFees: { shipping: money('14.25', 'USD') },
    },
  ],
};

export const cancelled = (...shipmentIds: readonly string[]): PlanFact<'InboundPlanCancelled'> => ({
  type: 'InboundPlanCancelled',
  shipmentIds,
});
