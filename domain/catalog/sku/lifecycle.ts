import { createMachine } from 'xstate';
import { compileLifecycle } from '#domain/aggregate/lifecycle';
import type { SkuEvent } from '#domain/catalog/sku/events';

const statuses = ['none', 'registered'] as const;
export type SkuStatus = (typeof statuses)[number];

/** The life of a SKU, in recorded facts. It has no end: what was sold under it can come back for years. */
export const skuMachine = createMachine({
  id: 'sku',
  initial: 'none',
  states: {
    none: { on: { SkuRegistered: 'registered' } },
    registered: {
      on: {
        SkuIdentified: 'registered',
        MeasurementRecorded: 'registered',
        StorageTypeDetermined: 'registered',
        ListingCreated: 'registered',
        ListingChanged: 'registered',
        ListingDeleted: 'registered',
        SellerFulfilledQuantitySet: 'registered',
      },
    },
  },
});

export const skuLifecycle = compileLifecycle(skuMachine, {
  statuses,
  facts: [
    'SkuRegistered',
    'SkuIdentified',
    'MeasurementRecorded',
    'StorageTypeDetermined',
    'ListingCreated',
    'ListingChanged',
    'ListingDeleted',
    'SellerFulfilledQuantitySet',
  ] satisfies SkuEvent['type'][],
});
