import { describe, expect, it } from 'vitest';
import type { SkuEvent } from '#domain/catalog/sku/events';
import { measurementOn } from '#domain/catalog/sku/measurementOn';
import { storageTypeOn } from '#domain/catalog/sku/storageType';
import { catalog } from '#projections/catalog';
import {
  byAmazon,
  bySeller,
  listedIn,
  measured,
  quantitySet,
  registered,
  usd,
} from '#test/domain/catalog/sku/facts';
import { now } from '#test/domain/inbound/plan/facts';
import { project, skuFact } from '#test/projections/project';

const row = (...facts: readonly SkuEvent[]) =>
  project(catalog, ...facts.map((fact) => skuFact('u1', now, fact))).get('u1');

describe('the catalog', () => {
  it('knows whose SKU it is and by which ids Amazon has it', () => {
    expect(row(registered, { type: 'SkuIdentified', title: 'Blue mug' })).toMatchObject({
      sellerId: 'seller-1',
      msku: 'MUG-BLUE',
      ids: { fnsku: 'X001MUGBLU', asin: 'B00MUGBLUE', title: 'Blue mug' },
    });
  });

  it('keeps every measurement and storage type with the event that says so, for the views of a day', () => {
    const determined = {
      type: 'StorageTypeDetermined',
      source: 'AMAZON',
      effectiveFrom: '2026-03-08',
      storageType: 'AEROSOL',
    } as const;
    const sku = row(registered, measured(byAmazon), measured(bySeller), determined);
    expect(measurementOn(sku?.measurements ?? [], '2026-03-07')?.measurement.event).toBe('sku-u1@2');
    expect(measurementOn(sku?.measurements ?? [], '2026-03-08')?.measurement.event).toBe('sku-u1@1');
    expect(sku && storageTypeOn(sku, 'US', '2026-03-08')).toMatchObject({
      storageType: 'AEROSOL',
      basis: { event: 'sku-u1@3' },
    });
  });

  it('shows the listings that there are, each with its own price, and the units of the seller', () => {
    const sku = row(
      registered,
      listedIn('US'),
      listedIn('CA'),
      quantitySet(7),
      { type: 'ListingChanged', marketplace: 'US', price: usd('12.99') },
      { type: 'ListingDeleted', marketplace: 'CA', cause: 'asked' },
    );
    expect(sku).toMatchObject({ sellerFulfilledQuantity: 7 });
    expect(sku?.listings).toEqual([{ marketplace: 'US', fulfillment: 'SELLER', price: usd('12.99') }]);
  });
});
