import type { DatedMeasurement, DatedStorageType } from '#domain/catalog/sku/datedStatement';
import type { SkuEvent, SkuFact } from '#domain/catalog/sku/events';
import { type SkuStatus, skuLifecycle } from '#domain/catalog/sku/lifecycle';
import type { SkuIds } from '#domain/catalog/sku/skuIds';
import type { Marketplace } from '#domain/values/marketplace';

/** What deciding the next command needs to remember of a SKU that is known. */
export interface Sku {
  readonly status: Exclude<SkuStatus, 'none'>;
  readonly msku: string;
  readonly ids: SkuIds;
  /** In the order in which they were recorded. */
  readonly measurements: readonly DatedMeasurement[];
  readonly storageTypes: readonly DatedStorageType[];
  readonly listings: ReadonlyMap<Marketplace, Listing>;
  /** Units that the seller has for all stores together; `undefined` where nobody has said. */
  readonly sellerFulfilledQuantity: number | undefined;
}

export type Listing = Omit<SkuFact<'ListingCreated'>, 'type' | 'marketplace'>;

export type SkuState = { readonly status: 'none' } | Sku;

export const initialSku: SkuState = { status: 'none' };

export function evolve(state: SkuState, event: SkuEvent): SkuState {
  if (state.status !== 'none') return evolveSku(state, event);
  return event.type === 'SkuRegistered' ? newSku(event) : state;
}

const newSku = ({ type: _, msku, ...ids }: SkuFact<'SkuRegistered'>): Sku => ({
  status: 'registered',
  msku,
  ids,
  measurements: [],
  storageTypes: [],
  listings: new Map(),
  sellerFulfilledQuantity: undefined,
});

/** A recorded fact is history: one that today's machine does not allow still happened, and leaves the status as it was. */
function evolveSku(previous: Sku, event: SkuEvent): Sku {
  const next = skuLifecycle.after(previous.status, event.type);
  const sku = { ...previous, status: next === undefined || next === 'none' ? previous.status : next };
  switch (event.type) {
    case 'SkuRegistered':
      return sku;
    case 'SkuIdentified': {
      const { type: _, ...ids } = event;
      return { ...sku, ids: { ...sku.ids, ...ids } };
    }
    case 'MeasurementRecorded': {
      const { type: _, ...measurement } = event;
      return { ...sku, measurements: [...sku.measurements, measurement] };
    }
    case 'StorageTypeDetermined': {
      const { type: _, ...storageType } = event;
      return { ...sku, storageTypes: [...sku.storageTypes, storageType] };
    }
    case 'ListingCreated': {
      const { type: _, marketplace, ...listing } = event;
      return { ...sku, listings: new Map(sku.listings).set(marketplace, listing) };
    }
    case 'ListingChanged': {
      const { type: _, marketplace, ...changes } = event;
      const listing = sku.listings.get(marketplace);
      if (listing === undefined) return sku;
      return { ...sku, listings: new Map(sku.listings).set(marketplace, { ...listing, ...changes }) };
    }
    case 'ListingDeleted':
      return {
        ...sku,
        listings: new Map([...sku.listings].filter(([store]) => store !== event.marketplace)),
      };
    case 'SellerFulfilledQuantitySet':
      return { ...sku, sellerFulfilledQuantity: event.quantity };
  }
}
