import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unitStorageByDay, unitStorageOn } from '#domain/inventory/levels/unitStorage';
import { laterDay } from '#domain/values/calendar';
import { measurement } from '#test/domain/catalog/sku/facts';

const dated = fc.record({
  source: fc.constantFrom('SELLER' as const, 'AMAZON' as const),
  effectiveFrom: fc.nat({ max: 2_000 }).map((later) => laterDay('2019-01-01', later)),
});

it('how a unit is stored is the same, asked day by day or once for all', () => {
  const measurements = fc.array(
    fc
      .tuple(dated, fc.constantFrom('4', '14', '30'))
      .map(([{ source, effectiveFrom }, side]) => measurement(source, effectiveFrom, [side, '4', '2'])),
    { maxLength: 3 },
  );
  const storageTypes = fc.array(
    fc.tuple(dated, fc.constantFrom('APPAREL' as const, 'FLAMMABLE' as const)).map(([of, storageType]) => ({
      ...of,
      storageType,
    })),
    { maxLength: 2 },
  );
  const days = fc.array(
    fc.nat({ max: 3_000 }).map((later) => laterDay('2018-06-01', later)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(measurements, storageTypes, days, (sides, types, asked) => {
      const facts = { measurements: sides, storageTypes: types };
      const stored = unitStorageByDay(facts, 'US');
      for (const day of asked) expect(stored(day)).toEqual(unitStorageOn(facts, 'US', day));
    }),
    { seed: 2_023, numRuns: 50 },
  );
});
