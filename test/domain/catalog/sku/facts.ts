import type { DatedMeasurement } from '#domain/catalog/sku/datedStatement';
import type { SkuFact } from '#domain/catalog/sku/events';
import { money } from '#domain/values/money';

/** The SKU of these tests: a blue mug, measured by the seller in March and by Amazon a week later. */
export const registered: SkuFact<'SkuRegistered'> = {
  type: 'SkuRegistered',
  msku: 'MUG-BLUE',
  fnsku: 'X001MUGBLU',
  asin: 'B00MUGBLUE',
};

export const measurement = (
  source: DatedMeasurement['source'],
  effectiveFrom: string,
  [length, width, height]: readonly [string, string, string],
  pounds = '0.75',
): DatedMeasurement => ({
  source,
  effectiveFrom,
  dimensions: { length, width, height, unitOfMeasurement: 'IN' },
  weight: { value: pounds, unit: 'LB' },
});

export const bySeller = measurement('SELLER', '2026-03-01', ['5', '4', '4']);
export const byAmazon = measurement('AMAZON', '2026-03-08', ['5.1', '4.2', '4.1']);
export const measured = (statement: DatedMeasurement): SkuFact<'MeasurementRecorded'> => ({
  type: 'MeasurementRecorded',
  ...statement,
});

export const listedIn = (
  marketplace: SkuFact<'ListingCreated'>['marketplace'],
  fulfillment: SkuFact<'ListingCreated'>['fulfillment'] = 'SELLER',
): SkuFact<'ListingCreated'> => ({ type: 'ListingCreated', marketplace, fulfillment });

export const quantitySet = (quantity: number): SkuFact<'SellerFulfilledQuantitySet'> => ({
  type: 'SellerFulfilledQuantitySet',
  quantity,
});

export const usd = (amount: string) => money(amount, 'USD');
