import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Fulfillment, Source } from '#domain/catalog/sku/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Dimensions, Weight } from '#domain/values/measurement';
import { Money } from '#domain/values/money';
import { StorageType } from '#domain/values/storageType';

const ids = {
  fnsku: z.string().optional(),
  asin: z.string().optional(),
  title: z.string().optional().describe('of the catalog; a store may have its own'),
};
const effectiveFrom = LocalDate.describe('the first day on which it counts, in the marketplace');

/** What has become known of a seller's SKU. */
export const SkuEvent = z.discriminatedUnion('type', [
  message('SkuRegistered', { msku: z.string(), ...ids }),
  /** What is absent stays as it was. */
  message('SkuIdentified', ids),

  /** The sides and weight of one unit, packed and ready to ship. */
  message('MeasurementRecorded', { source: Source, effectiveFrom, dimensions: Dimensions, weight: Weight }),
  message('StorageTypeDetermined', { source: Source, effectiveFrom, storageType: StorageType }),

  message('ListingCreated', {
    marketplace: Marketplace,
    fulfillment: Fulfillment,
    title: z.string().optional(),
    price: Money.optional(),
  }),
  /** What is absent stays as it was. */
  message('ListingChanged', {
    marketplace: Marketplace,
    title: z.string().optional(),
    price: Money.optional(),
  }),
  message('ListingDeleted', { marketplace: Marketplace, cause: z.enum(['asked', 'no-units-left']) }),
  /** One pool of units for all stores in which the seller ships this SKU. */
  message('SellerFulfilledQuantitySet', { quantity: z.int() }),
]);
export type SkuEvent = Immutable<z.infer<typeof SkuEvent>>;
export type SkuFact<Type extends SkuEvent['type']> = Extract<SkuEvent, { type: Type }>;
