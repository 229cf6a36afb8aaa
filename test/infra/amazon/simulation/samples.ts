import type { Box } from '#domain/inbound/box';
import type { Address } from '#domain/values/address';
import { Instant } from '#domain/values/instant';
import type { Item } from '#domain/values/item';
import type { PlanToPlace, ShipmentToMove } from '#services/ports/fulfillmentNetwork';

export const day = (date: string): Instant => Instant.parse(`${date}T12:00:00.000Z`);

export const addressIn = (stateOrProvinceCode: string, countryCode = 'US'): Address => ({
  name: 'Blue Mug Company',
  addressLine1: '1 Kiln Street',
  city: 'Anytown',
  stateOrProvinceCode,
  postalCode: '00000',
  countryCode,
});

export const item = (msku: string, quantity: number, more: Partial<Item> = {}): Item => ({
  msku,
  fnsku: 'X001ABCDEF',
  asin: 'B001ABCDEF',
  quantity,
  prepOwner: 'SELLER',
  labelOwner: 'SELLER',
  ...more,
});

/** A box in inches and pounds. */
export const box = (
  name: string,
  [length, width, height]: readonly [number, number, number],
  weight: number,
  ...contents: readonly (readonly [msku: string, quantity: number])[]
): Box => ({
  name,
  dimensions: {
    length: String(length),
    width: String(width),
    height: String(height),
    unitOfMeasurement: 'IN',
  },
  weight: { value: String(weight), unit: 'LB' },
  items: contents.map(([msku, quantity]) => ({ msku, quantity })),
});

/** `count` boxes of ten mugs: 18 x 12 x 10 in, 20 lb, so that a mug weighs 2 lb. */
export const mugBoxes = (count: number): readonly Box[] =>
  Array.from({ length: count }, (_, index) => box(`P1-B${index + 1}`, [18, 12, 10], 20, ['MUG-BLUE', 10]));

export const planOf = (more: Partial<PlanToPlace> = {}): PlanToPlace => ({
  inboundPlanId: 'wf1',
  round: 1,
  marketplace: 'US',
  sourceAddress: addressIn('CA'),
  items: [item('MUG-BLUE', 100)],
  boxes: mugBoxes(10),
  at: day('2024-06-01'),
  ...more,
});

export const shipmentOf = (more: Partial<ShipmentToMove> = {}): ShipmentToMove => ({
  shipmentId: 'sh1',
  marketplace: 'US',
  sourceAddress: addressIn('CA'),
  destination: { warehouseId: 'ONT8', address: addressIn('CA') },
  items: [item('MUG-BLUE', 100)],
  boxes: mugBoxes(10),
  pallets: [],
  at: day('2023-06-01'),
  ...more,
});
