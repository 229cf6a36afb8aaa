import { describe, expect, it } from 'vitest';
import type { DatedStorageType } from '#domain/catalog/sku/datedStatement';
import { storageTypeOn } from '#domain/catalog/sku/storageType';
import { StorageType } from '#domain/values/storageType';
import { byAmazon, bySeller, measurement } from '#test/domain/catalog/sku/facts';

const determined = (
  source: DatedStorageType['source'],
  effectiveFrom: string,
  storageType: DatedStorageType['storageType'],
): DatedStorageType => ({ source, effectiveFrom, storageType });
const apparel = determined('SELLER', '2026-03-01', 'APPAREL');
const flammable = determined('AMAZON', '2026-04-01', 'FLAMMABLE');

describe('what a unit is stored as', () => {
  it('is one of six (3-14)', () => {
    expect(StorageType.options).toEqual([
      'STANDARD',
      'OVERSIZE',
      'APPAREL',
      'FOOTWEAR',
      'FLAMMABLE',
      'AEROSOL',
    ]);
  });

  it('is what Amazon has determined, from that day on, and what the seller says before (3-4)', () => {
    const sku = { storageTypes: [flammable, apparel], measurements: [] };
    expect(storageTypeOn(sku, 'US', '2026-03-31')).toEqual({
      storageType: 'APPAREL',
      source: 'SELLER',
      basis: apparel,
    });
    expect(storageTypeOn(sku, 'US', '2026-04-01')).toMatchObject({
      storageType: 'FLAMMABLE',
      source: 'AMAZON',
    });
  });

  it('is standard or oversize by size, where nobody has determined it', () => {
    const large = measurement('AMAZON', '2026-04-01', ['40', '20', '10']);
    const sku = { storageTypes: [], measurements: [bySeller, byAmazon, large] };
    expect(storageTypeOn(sku, 'US', '2026-03-10')).toEqual({
      storageType: 'STANDARD',
      source: 'SIZE_TIER',
      basis: byAmazon,
    });
    expect(storageTypeOn(sku, 'US', '2026-04-01')).toMatchObject({ storageType: 'OVERSIZE', basis: large });
  });

  it('is not known where the size is not either', () => {
    expect(storageTypeOn({ storageTypes: [], measurements: [] }, 'US', '2026-04-01')).toBeUndefined();
    expect(storageTypeOn({ storageTypes: [], measurements: [bySeller] }, 'MX', '2026-04-01')).toBeUndefined();
  });
});
