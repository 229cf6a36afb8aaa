import { describe, expect, it } from 'vitest';
import { agedInventory } from '#domain/fees/pricing/agedInventory';
import { storageOverage } from '#domain/fees/pricing/storageOverage';
import { publishedBook } from '#domain/fees/rateCards/publishedCards';
import { volumeFromCubicFeet } from '#domain/values/volume';
import { explain } from '#infra/words/explain';

const lines = storageOverage(
  {
    country: 'US',
    day: '2024-06-10',
    storageType: 'STANDARD',
    usage: volumeFromCubicFeet('600.5'),
    limit: '500',
    sellingPlan: 'PROFESSIONAL',
    subject: { storageType: 'STANDARD' },
  },
  publishedBook,
);

describe('an explanation', () => {
  it('prints the sum by hand, with card, row, rounding, residue and doubts', () => {
    expect(
      lines.map(explain).join('\n'),
    ).toBe(`FBAStorageOverageFee, US, from 2024-06-10 until 2024-06-11 (exclusive)
for: storageType STANDARD
from: storageType STANDARD, usage 600.5, limit 500, daysInMonth 30
100.5 ft3 over x 10 / 30 days = 33.5
rounded (line half-up cents): 33.50 USD
card: US storage overage; row: over the limit
source (A*, unverified): Amazon Seller Central help GV8JEETWV9Q33CMX, copies of 2022 and later
flagged: the fee ended on 2024-07-01, and June would have been collected in July: it may not have been charged`);
  });

  it('prints every candidate, and what cannot be computed', () => {
    const aged = {
      country: 'US',
      month: '2025-03',
      subject: {},
      unitVolume: volumeFromCubicFeet('1'),
    } as const;
    const [candidates] = agedInventory(
      { ...aged, lots: [{ receivedOn: '2024-05-20', units: 3 }] },
      publishedBook,
    );
    expect(candidates && explain(candidates)).toContain('- 3 units x 1 ft3 x 3.80 = 11.4\n');
    expect(candidates && explain(candidates)).toContain('- 3 units x 1 ft3 x 5.45 = 16.35\n');
    const [unknown] = agedInventory({ ...aged, lots: [{ receivedOn: undefined, units: 3 }] }, publishedBook);
    expect(unknown && explain(unknown)).toContain(
      'not computable: since when these units are there is not known',
    );
  });
});
