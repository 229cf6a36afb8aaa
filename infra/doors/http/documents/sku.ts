import { z } from 'zod';
import { Fulfillment, Source } from '#domain/catalog/sku/values';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { Dimensions, Weight } from '#domain/values/measurement';
import { Money } from '#domain/values/money';
import { StorageType } from '#domain/values/storageType';
import type { SkuAnswer } from '#services/catalog/sku/skus';

const event = z.string().describe('the fact that says so, `<stream>@<revision>`');
const dated = { source: Source, effectiveFrom: LocalDate };
const Measurement = z.strictObject({ ...dated, dimensions: Dimensions, weight: Weight, event });
const DeterminedStorageType = z.strictObject({ ...dated, storageType: StorageType, event });
const decimal = z.string();

const sku = {
  skuId: z.string(),
  sellerId: z.string(),
  msku: z.string(),
  ids: z.strictObject({
    fnsku: z.string().optional(),
    asin: z.string().optional(),
    title: z.string().optional(),
  }),
  measurements: z.array(Measurement).describe('as they were recorded; Amazon’s prevail'),
  storageTypes: z.array(DeterminedStorageType),
  listings: z.array(
    z.strictObject({
      marketplace: Marketplace,
      fulfillment: Fulfillment,
      title: z.string().optional(),
      price: Money.optional(),
    }),
  ),
  sellerFulfilledQuantity: z
    .int()
    .exactOptional()
    .describe('one pool for all stores; absent where nobody has said'),
};

/** A SKU of the catalog, with all that was ever said of it. */
export const ListedSku = z.strictObject(sku) satisfies z.core.$ZodType<SkuAnswer>;

const SizeTier = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    sizeTier: z.string(),
    unitWeight: decimal.describe('pounds, as are all weights here'),
    dimensionalWeight: decimal,
    shippingWeight: decimal,
    chargedWeight: decimal.describe('rounded up as the tier is charged'),
    overmax: z.boolean(),
    rulesFrom: LocalDate,
    source: z.string(),
    unverified: z.boolean(),
  }),
  z.strictObject({ known: z.literal(false), why: z.string() }),
]);

/** The same, and what it comes to on one day. */
export const SkuDocument = z.strictObject({
  ...sku,
  day: LocalDate,
  onDay: z.strictObject({
    measured: z
      .strictObject({
        measurement: Measurement,
        unitVolume: decimal.describe('cubic feet of one unit, exact'),
        others: z.array(Measurement).describe('said by then, and not what governs'),
      })
      .optional(),
    sizeTier: SizeTier,
    storageType: z
      .strictObject({
        storageType: StorageType,
        source: z.enum([...Source.options, 'SIZE_TIER']),
        basis: z.union([Measurement, DeterminedStorageType]),
      })
      .optional(),
  }),
});
