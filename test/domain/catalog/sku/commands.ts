import type { Asked } from '#domain/catalog/sku/commands';
import { bySeller, registered, usd } from '#test/domain/catalog/sku/facts';

/** Commands that the SKU of `facts.ts` could be given. */
export const register: Asked<'RegisterSku'> = { ...registered, type: 'RegisterSku' };
export const identify: Asked<'IdentifySku'> = { type: 'IdentifySku', title: 'Blue mug' };
export const measure: Asked<'RecordMeasurement'> = { type: 'RecordMeasurement', ...bySeller };
export const determine: Asked<'DetermineStorageType'> = {
  type: 'DetermineStorageType',
  source: 'AMAZON',
  effectiveFrom: '2026-03-08',
  storageType: 'FLAMMABLE',
};
export const list: Asked<'CreateListing'> = {
  type: 'CreateListing',
  marketplace: 'US',
  fulfillment: 'SELLER',
};
export const reprice: Asked<'ChangeListing'> = {
  type: 'ChangeListing',
  marketplace: 'US',
  price: usd('12.99'),
};
export const unlist: Asked<'DeleteListing'> = { type: 'DeleteListing', marketplace: 'US' };
export const setQuantity: Asked<'SetSellerFulfilledQuantity'> = {
  type: 'SetSellerFulfilledQuantity',
  quantity: 7,
};
