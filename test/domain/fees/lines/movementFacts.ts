import { Instant } from '#domain/values/instant';
import { measured, measurement, usd } from '#test/domain/catalog/sku/facts';
import { type StreamFact, skuFact, stockFact } from '#test/projections/project';
import { moved } from '#test/services/inventory/networkStock';

/** Noon in the US. */
export const noon = (day: string): Instant => Instant.parse(`${day}T20:00:00Z`);

export type Sides = readonly [string, string, string];

/** A SKU of a weight that its sides do not outweigh, at 20 dollars since the beginning of 2020 unless told otherwise. */
export const weighing = (
  pounds: string,
  sides: Sides = ['8', '4', '2'],
  price = '20',
  msku = 'MUG-BLUE',
): readonly StreamFact[] => [
  skuFact(msku, noon('2020-01-01'), { type: 'SkuRegistered', msku }),
  skuFact(msku, noon('2020-01-01'), measured(measurement('AMAZON', '2020-01-01', sides, pounds))),
  skuFact(msku, noon('2020-01-01'), {
    type: 'ListingCreated',
    marketplace: 'US',
    fulfillment: 'AMAZON',
    price: usd(price),
  }),
];

export const received = (day: string, units: number): StreamFact => moved(noon(day), units);

export const sold = (day: string, units: number, told: Parameters<typeof moved>[2] = {}): StreamFact =>
  moved(noon(day), -units, { eventType: 'Shipments', ...told });

/** Units found, or misplaced where negative. */
export const adjusted = (day: string, by: number): StreamFact =>
  moved(noon(day), by, { eventType: 'Adjustments', reason: by < 0 ? 'M' : 'F' });

export const reserved = (day: string, units: number): StreamFact =>
  stockFact('US-MUG-BLUE', noon(day), {
    type: 'UnitsReserved',
    reservedFor: 'CUSTOMER_ORDER',
    quantity: units,
    source: 'seller',
  });
