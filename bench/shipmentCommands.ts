import type { Box } from '#domain/inbound/box';
import type { CommandOf } from '#domain/inbound/shipment/commands';
import { dayIn } from '#domain/values/calendar';
import { days, type Instant, plus } from '#domain/values/instant';
import type { Item } from '#domain/values/item';
import { money } from '#domain/values/money';

const centers = ['ABE8', 'ONT8', 'FTW1', 'SMF3', 'LAS7', 'MDW2', 'GYR3', 'SBD1'];
const charge = money('28.50', 'USD');

/** Two SKUs of two thousand, a box each, from Reno to one of eight fulfillment centers. */
export function creationOf(id: string, number: number): CommandOf<'CreateShipment'> {
  const items = [itemOf(number * 2), itemOf(number * 2 + 1)];
  return {
    type: 'CreateShipment',
    inboundPlanId: id,
    placementOptionId: `${id}p`,
    shipmentConfirmationId: `FBA${id.toUpperCase()}`,
    name: `Restock ${id}`,
    marketplace: 'US',
    sourceAddress: {
      name: 'Blue Mug Company',
      addressLine1: '500 Harbor Way',
      city: 'Reno',
      stateOrProvinceCode: 'NV',
      postalCode: '89502',
      countryCode: 'US',
    },
    destination: { warehouseId: centers[number % centers.length] ?? 'ABE8' },
    items,
    boxes: items.map(boxOf),
  };
}

/** Partnered small parcel that leaves in two days. */
export const confirmationOf = (id: string, now: Instant) =>
  ({
    type: 'ConfirmShipment',
    transportationOptionId: `${id}t`,
    shippingMode: 'GROUND_SMALL_PARCEL',
    shippingSolution: 'AMAZON_PARTNERED_CARRIER',
    carrier: 'UPS',
    shipDate: dayIn(plus(now, days(2)), 'America/Los_Angeles'),
    estimatedFees: { shipping: charge },
    charge,
  }) as const;

const itemOf = (number: number): Item => ({
  msku: `SKU-${number % 2000}`,
  fnsku: `X00${String(number % 2000).padStart(7, '0')}`,
  asin: `B0${String(number % 2000).padStart(8, '0')}`,
  quantity: 96,
  prepOwner: 'SELLER',
  labelOwner: 'SELLER',
});

const boxOf = ({ msku, quantity }: Item, index: number): Box => ({
  name: `P1-B${index + 1}`,
  dimensions: { length: '20', width: '14', height: '12', unitOfMeasurement: 'IN' },
  weight: { value: '32.5', unit: 'LB' },
  items: [{ msku, quantity }],
});
