import type { ShipmentEvent, ShipmentFact } from '#domain/inbound/shipment/events';
import type { ShipmentBox } from '#domain/inbound/shipment/values';
import type { ShipmentItem } from '#domain/inbound/shipmentItem';
import type { Address } from '#domain/values/address';
import type { Instant } from '#domain/values/instant';
import { money } from '#domain/values/money';

type Details<Type extends ShipmentEvent['type']> = Partial<Omit<ShipmentFact<Type>, 'type'>>;

export const at = (text: string): Instant => text as Instant;

export const sourceAddress: Address = {
  name: 'Blue Mug Company',
  addressLine1: '500 Harbor Way',
  city: 'Reno',
  stateOrProvinceCode: 'NV',
  postalCode: '89502',
  countryCode: 'US',
};

export const item = (msku: string, quantity: number): ShipmentItem => ({
  msku,
  fnsku: `X00${msku
    .replaceAll(/[^A-Z0-9]/g, '')
    .padEnd(7, '0')
    .slice(0, 7)}`,
  asin: `B0${msku
    .replaceAll(/[^A-Z0-9]/g, '')
    .padEnd(8, '0')
    .slice(0, 8)}`,
  quantity,
  prepOwner: 'SELLER',
  labelOwner: 'SELLER',
});

export const box = (name: string, msku: string, quantity: number, boxId?: string): ShipmentBox => ({
  name,
  dimensions: { length: '16', width: '12', height: '10', unitOfMeasurement: 'IN' },
  weight: { value: '21.5', unit: 'LB' },
  items: [{ msku, quantity }],
  ...(boxId !== undefined && { boxId }),
});

const items = [item('MUG-BLUE', 100), item('MUG-RED', 40)];
const boxes = [box('P1-B1', 'MUG-BLUE', 100), box('P1-B2', 'MUG-RED', 40)];

/** The boxes of `created`, with the ids that they get when it is confirmed. */
export const numberedBoxes: readonly ShipmentBox[] = [
  box('P1-B1', 'MUG-BLUE', 100, 'FBA15D8F7K2LU000001'),
  box('P1-B2', 'MUG-RED', 40, 'FBA15D8F7K2LU000002'),
];

/** Created on 2026-03-01: 100 blue mugs and 40 red ones, in a box each. */
export const created = (details: Details<'ShipmentCreated'> = {}): ShipmentFact<'ShipmentCreated'> => ({
  type: 'ShipmentCreated',
  inboundPlanId: 'wf-1',
  placementOptionId: 'pl-1',
  shipmentConfirmationId: 'FBA15D8F7K2L',
  name: 'Spring restock, 1 of 2',
  marketplace: 'US',
  sourceAddress,
  destination: { warehouseId: 'ONT8' },
  items,
  boxes,
  abandonedFrom: at('2026-04-15T12:00:00.000Z'),
  ...details,
});

export const adopted = (details: Details<'ShipmentAdopted'> = {}): ShipmentFact<'ShipmentAdopted'> => ({
  type: 'ShipmentAdopted',
  shipmentConfirmationId: 'FBA15D8F7K2L',
  name: 'Spring restock, 1 of 2',
  marketplace: 'US',
  destination: { warehouseId: 'ONT8' },
  items,
  boxes: numberedBoxes,
  abandonedFrom: at('2026-05-15T12:00:00.000Z'),
  ...details,
});

/** Confirmed with UPS as small parcel, by the partnered carrier. */
export const confirmed = (details: Details<'ShipmentConfirmed'> = {}): ShipmentFact<'ShipmentConfirmed'> => ({
  type: 'ShipmentConfirmed',
  transportationOptionId: 'to-1',
  shippingMode: 'GROUND_SMALL_PARCEL',
  shippingSolution: 'AMAZON_PARTNERED_CARRIER',
  carrier: 'UPS',
  shipDate: '2026-03-05',
  estimatedFees: { shipping: charge, placement: money('38.50', 'USD') },
  boxes: numberedBoxes,
  abandonedFrom: at('2026-04-15T12:00:00.000Z'),
  ...details,
});

export const charge = money('28.50', 'USD');

/** Accepted at noon UTC of 2026-03-02: 24 hours. */
export const chargeAccepted = (
  details: Details<'CarrierChargeAccepted'> = {},
): ShipmentFact<'CarrierChargeAccepted'> => ({
  type: 'CarrierChargeAccepted',
  charge,
  voidableUntil: at('2026-03-03T12:00:00.000Z'),
  ...details,
});

export const windowClosed = (
  details: Details<'VoidWindowClosed'> = {},
): ShipmentFact<'VoidWindowClosed'> => ({
  type: 'VoidWindowClosed',
  charge,
  closedAt: at('2026-03-03T12:00:00.000Z'),
  ...details,
});

export const cancelled = (details: Details<'ShipmentCancelled'> = {}): ShipmentFact<'ShipmentCancelled'> => ({
  type: 'ShipmentCancelled',
  money: { charge: 'none' },
  ...details,
});

export const chargeVoided: ShipmentFact<'CarrierChargeVoided'> = { type: 'CarrierChargeVoided', charge };
export const deleted: ShipmentFact<'ShipmentDeleted'> = { type: 'ShipmentDeleted' };
export const abandoned: ShipmentFact<'ShipmentAbandoned'> = {
  type: 'ShipmentAbandoned',
  since: at('2026-04-15T12:00:00.000Z'),
};
export const labelled: ShipmentFact<'LabelsGenerated'> = {
  type: 'LabelsGenerated',
  boxIds: ['FBA15D8F7K2LU000001', 'FBA15D8F7K2LU000002'],
};

export const shipped: ShipmentFact<'ShipmentShipped'> = { type: 'ShipmentShipped' };
export const inTransit: ShipmentFact<'ShipmentInTransit'> = { type: 'ShipmentInTransit' };
export const delivered: ShipmentFact<'ShipmentDelivered'> = { type: 'ShipmentDelivered' };
export const checkedIn: ShipmentFact<'ShipmentCheckedIn'> = { type: 'ShipmentCheckedIn' };
export const receivingStarted: ShipmentFact<'ReceivingStarted'> = { type: 'ReceivingStarted' };

export const milestone = (
  code: string,
  when: string,
  flags: ShipmentFact<'CarrierMilestoneRecorded'>['flags'] = [],
): ShipmentFact<'CarrierMilestoneRecorded'> => ({
  type: 'CarrierMilestoneRecorded',
  code,
  at: at(when),
  flags,
});

export const reported = (
  status: ShipmentFact<'AmazonStatusReported'>['status'],
  flags: ShipmentFact<'AmazonStatusReported'>['flags'] = [],
): ShipmentFact<'AmazonStatusReported'> => ({ type: 'AmazonStatusReported', status, flags });

export const received = (
  msku: string,
  quantity: number,
  details: Details<'UnitsReceived'> = {},
): ShipmentFact<'UnitsReceived'> => ({
  type: 'UnitsReceived',
  msku,
  quantity,
  disposition: 'SELLABLE',
  fulfillmentCenter: 'ONT8',
  flags: [],
  ...details,
});

export const closed = (
  discrepancies: ShipmentFact<'ShipmentClosed'>['discrepancies'] = [],
): ShipmentFact<'ShipmentClosed'> => ({
  type: 'ShipmentClosed',
  discrepancies,
});
