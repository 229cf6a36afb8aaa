import { z } from 'zod';
import { agedStock } from '#domain/catalog/account/events';
import { LocalDate } from '#domain/values/item';
import { Marketplace } from '#domain/values/marketplace';
import { StorageType } from '#domain/values/storageType';
import { Limit } from '#infra/doors/http/documents/account';
import type { AgedStockList } from '#services/inventory/stock/agedStockLists';
import type { AgeAnswer } from '#services/inventory/stock/inventoryAge';
import type { DistributionAnswer } from '#services/inventory/stock/stockDistribution';
import type { VolumeAnswer } from '#services/inventory/storage/inventoryVolume';
import type { StorageAlert } from '#services/inventory/storage/storageAlerts';

const units = z.int();
const cubicFeet = z.string().describe('cubic feet, exact decimal as text');
const skusBelowZero = units.describe(
  'SKUs that count as nothing here, since more went of them than we know came: there may be more than is told',
);
const storageType = z.enum([...StorageType.options, 'UNKNOWN']);
const sku = { sellerId: z.string(), network: z.string(), msku: z.string() };

/** How old the stock of a SKU is, first in, first out over the whole network. */
export const StockAge = z.strictObject({
  ...sku,
  day: LocalDate,
  units,
  ages: z.array(z.strictObject({ band: z.string(), units })),
  unitsOfNoAge: units.describe('beyond all that we know was received'),
  oldest: LocalDate.exactOptional(),
}) satisfies z.core.$ZodType<AgeAnswer>;

/** The space that units on hand take up on a day. */
export const StoredVolume = z.strictObject({
  sellerId: z.string(),
  network: z.string(),
  day: LocalDate,
  storageType,
  units,
  cubicFeet,
  unmeasuredUnits: units.describe('whose volume is not known, and not in the sum'),
  skusBelowZero,
}) satisfies z.core.$ZodType<VolumeAnswer>;

/** How a storage type of a store stands to its limit at a day’s end. */
export const StorageUsage = z.strictObject({
  sellerId: z.string(),
  country: Marketplace,
  day: LocalDate,
  storageType,
  usage: cubicFeet.describe(
    'what money counts: available, unfulfillable and reserved, less pending removals',
  ),
  openShipments: cubicFeet.describe('on their way; never part of the overage'),
  reportView: cubicFeet.describe('available only, as Amazon’s reports show it'),
  unmeasuredUnits: units,
  skusBelowZero,
  limit: Limit,
  overage: cubicFeet.exactOptional().describe('absent where the limit is not known'),
});

/** A storage type of a store on a day that ended over its limit. */
export const OverLimit = z.strictObject({
  sellerId: z.string(),
  country: Marketplace,
  day: LocalDate,
  storageType: StorageType,
  usage: cubicFeet,
  limit: cubicFeet,
}) satisfies z.core.$ZodType<StorageAlert>;

/** What was stored over 365 days in a network when a week ended. */
export const AgedStock = z.strictObject({
  sellerId: z.string(),
  ...agedStock,
}) satisfies z.core.$ZodType<AgedStockList>;

/** Units of a SKU that are on their way, in transit or reserved, in one fulfillment center. */
export const Distribution = z.strictObject({
  ...sku,
  fulfillmentCenter: z.string().describe('`*` for what is in none'),
  inboundShipped: units,
  inboundReceiving: units,
  inTransit: units,
  reservedForCustomerOrder: units,
  reservedForTransfer: units,
  reservedForProcessing: units,
}) satisfies z.core.$ZodType<DistributionAnswer>;
