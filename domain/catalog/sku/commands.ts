import { z } from 'zod';
import { message } from '#domain/aggregate/message';
import { Asin, Fnsku, Fulfillment, Source, Title } from '#domain/catalog/sku/values';
import type { Immutable } from '#domain/values/immutable';
import { LocalDate, Msku } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Dimensions, Weight } from '#domain/values/measurement';
import { Money } from '#domain/values/money';
import { StorageType } from '#domain/values/storageType';

const ids = { fnsku: Fnsku.optional(), asin: Asin.optional(), title: Title.optional() };
const effectiveFrom = LocalDate.describe('the first day on which it counts, in the marketplace');
const listingFields = {
  title: Title.optional(),
  price: Money.optional().describe("in the store's currency"),
};

/** Every command to a SKU. */
export const SkuCommand = z.discriminatedUnion('type', [
  /** If the SKU is registered already, only new ids are recorded. */
  message('RegisterSku', { msku: Msku, ...ids }),
  message('IdentifySku', ids),
  message('RecordMeasurement', {
    source: Source.default('SELLER'),
    effectiveFrom,
    dimensions: Dimensions,
    weight: Weight,
  }),
  message('DetermineStorageType', {
    source: Source.default('AMAZON'),
    effectiveFrom,
    storageType: StorageType,
  }),
  message('CreateListing', {
    marketplace: Marketplace,
    fulfillment: Fulfillment.default('AMAZON'),
    ...listingFields,
  }),
  message('ChangeListing', { marketplace: Marketplace, ...listingFields }),
  message('DeleteListing', { marketplace: Marketplace }),
  message('SetSellerFulfilledQuantity', {
    quantity: z.int().min(0).max(1_000_000),
    marketplace: Marketplace.optional().describe('the only store that the seller ships this SKU in'),
  }),
]);
export type SkuCommand = Immutable<z.infer<typeof SkuCommand>>;
export type CommandOf<Type extends SkuCommand['type']> = Extract<SkuCommand, { type: Type }>;

/** Why a SKU command was refused, with what a person needs in order to act on it. */
export type SkuRefusal =
  | { readonly reason: 'not-possible-now'; readonly status: string; readonly command: string }
  | { readonly reason: 'other-msku'; readonly msku: string; readonly known: string }
  | { readonly reason: 'already-listed'; readonly marketplace: Marketplace }
  | {
      readonly reason: 'not-listed';
      readonly marketplace: Marketplace;
      readonly listedIn: readonly Marketplace[];
    }
  | {
      readonly reason: 'other-currency';
      readonly marketplace: Marketplace;
      readonly currency: string;
      readonly given: string;
    }
  | { readonly reason: 'not-seller-fulfilled'; readonly listedIn: readonly Marketplace[] }
  | {
      readonly reason: 'quantity-is-shared';
      readonly marketplace: Marketplace;
      readonly marketplaces: readonly Marketplace[];
    };
