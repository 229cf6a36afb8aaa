import type { DatedMeasurement, DatedStorageType } from '#domain/catalog/sku/datedStatement';
import type { SkuFact } from '#domain/catalog/sku/events';
import type { DatedPrice } from '#domain/catalog/sku/priceOn';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import { dayIn } from '#domain/values/calendar';
import { type Marketplace, marketplaces } from '#domain/values/marketplace';
import type { Money } from '#domain/values/money';
import type { LadingEvent } from '#projections/ladingEvent';
import { factName, type Projection, type RecordedFact } from '#projections/projection';

/** The recorded fact behind a value, as `<stream>@<revision>`. */
interface Recording {
  readonly event: string;
}

export type CatalogMeasurement = DatedMeasurement & Recording;
export type CatalogStorageType = DatedStorageType & Recording;
export type CatalogListing = Omit<SkuFact<'ListingCreated'>, 'type'>;

/** A SKU under its own id, as plain data for the functions of `domain/catalog/sku`. */
export interface CatalogRow {
  /** Both are absent only of a SKU whose registration is not in the log. */
  sellerId?: string;
  msku?: string;
  ids: SkuIds;
  /** In the order in which they were recorded; `measurementOn` says which governs on a day. */
  readonly measurements: CatalogMeasurement[];
  readonly storageTypes: CatalogStorageType[];
  listings: readonly CatalogListing[];
  /** What listings have cost, in the order in which it was recorded; one that is deleted has the price it had. */
  readonly prices: DatedPrice[];
  /** Units of the pool that all stores share in which the seller ships; absent where nobody has said. */
  sellerFulfilledQuantity?: number;
}

/** A price counts from the day on which it was set, since no listing says more. */
function recordPrice(
  row: CatalogRow,
  recorded: RecordedFact<SkuFact<'ListingCreated' | 'ListingChanged'>>,
  price: Money | undefined,
): void {
  const { marketplace } = recorded.event;
  if (price === undefined) return;
  const from = dayIn(recorded.occurredAt, marketplaces[marketplace].timeZone);
  row.prices.push({ marketplace, from, price, event: factName(recorded) });
}

const withoutStore = (listings: readonly CatalogListing[], store: Marketplace): readonly CatalogListing[] =>
  listings.filter(({ marketplace }) => marketplace !== store);

/** Every SKU, with all recorded facts of it. */
export const catalog: Projection<CatalogRow, LadingEvent> = {
  name: 'catalog',
  version: 2,
  empty: () => ({ ids: {}, measurements: [], storageTypes: [], listings: [], prices: [] }),
  on: {
    SkuRegistered({ event: { type: _, msku, ...ids }, streamId, sellerId }, rows) {
      Object.assign(rows.of(streamId), { sellerId, msku, ids });
    },
    SkuIdentified({ event: { type: _, ...ids }, streamId }, rows) {
      const row = rows.of(streamId);
      row.ids = { ...row.ids, ...ids };
    },
    MeasurementRecorded(recorded, rows) {
      const { type: _, ...measurement } = recorded.event;
      rows.of(recorded.streamId).measurements.push({ ...measurement, event: factName(recorded) });
    },
    StorageTypeDetermined(recorded, rows) {
      const { type: _, ...determined } = recorded.event;
      rows.of(recorded.streamId).storageTypes.push({ ...determined, event: factName(recorded) });
    },
    ListingCreated(recorded, rows) {
      const { type: _, ...listing } = recorded.event;
      const row = rows.of(recorded.streamId);
      recordPrice(row, recorded, listing.price);
      row.listings = [...withoutStore(row.listings, listing.marketplace), listing];
    },
    ListingChanged(recorded, rows) {
      const { type: _, ...changes } = recorded.event;
      const row = rows.of(recorded.streamId);
      recordPrice(row, recorded, changes.price);
      row.listings = row.listings.map((listing) =>
        listing.marketplace === changes.marketplace ? { ...listing, ...changes } : listing,
      );
    },
    ListingDeleted({ event, streamId }, rows) {
      const row = rows.of(streamId);
      row.listings = withoutStore(row.listings, event.marketplace);
    },
    SellerFulfilledQuantitySet({ event, streamId }, rows) {
      rows.of(streamId).sellerFulfilledQuantity = event.quantity;
    },
  },
};
