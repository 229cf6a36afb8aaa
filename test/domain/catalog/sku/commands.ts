import type { CommandOf } from '#domain/catalog/sku/commands';
import { bySeller, registered, usd } from '#test/domain/catalog/sku/facts';

/** Commands that the SKU of `facts.ts` could be given. */
export const register: CommandOf<'RegisterSku'> = { ...registered, type: 'RegisterSku' };
export const identify: CommandOf<'IdentifySku'> = { type: 'IdentifySku', title: 'Blue mug' };
export const measure: CommandOf<'RecordMeasurement'> = { type: 'RecordMeasurement', ...bySeller };
export const determine: CommandOf<'DetermineStorageType'> = {
  type: 'DetermineStorageType',
  source: 'AMAZON',
  effectiveFrom: '2026-03-08',
  storageType: 'FLAMMABLE',
};
export const list: CommandOf<'CreateListing'> = {
  type: 'CreateListing',
  marketplace: 'US',
  fulfillment: 'SELLER',
};
export const reprice: CommandOf<'ChangeListing'> = {
  type: 'ChangeListing',
  marketplace: 'US',
  price: usd('12.99'),
};
export const unlist: CommandOf<'DeleteListing'> = { type: 'DeleteListing', marketplace: 'US' };
export const setQuantity: CommandOf<'SetSellerFulfilledQuantity'> = {
  type: 'SetSellerFulfilledQuantity',
  quantity: 7,
};
