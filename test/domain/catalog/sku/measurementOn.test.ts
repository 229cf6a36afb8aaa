import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatedMeasurement,
  governingChanges,
  governingStatement,
} from '#domain/catalog/sku/datedStatement';
import { measurementOn } from '#domain/catalog/sku/measurementOn';
import { volumeOf } from '#domain/values/volume';
import * as commands from '#test/domain/catalog/sku/commands';
import { byAmazon, bySeller, measured, measurement, registered } from '#test/domain/catalog/sku/facts';
import { given } from '#test/domain/catalog/sku/given';

describe("a SKU's measurement on a day", () => {
  it('is not known before anybody measured, and never 0', () => {
    expect(measurementOn([bySeller, byAmazon], '2026-02-28')).toBeUndefined();
  });

  it("is Amazon's from the day on which that takes effect, and the seller's before (3-4)", () => {
    const said = [byAmazon, bySeller];
    expect(measurementOn(said, '2026-03-07')?.measurement).toBe(bySeller);
    expect(measurementOn(said, '2026-03-08')).toEqual({
      measurement: byAmazon,
      unitVolume: volumeOf(byAmazon.dimensions),
      others: [bySeller],
    });
  });

  it("stays Amazon's, whatever the seller measures later", () => {
    const again = measurement('SELLER', '2026-04-01', ['5', '4', '3.9']);
    expect(measurementOn([bySeller, byAmazon, again], '2026-05-01')?.measurement).toBe(byAmazon);
  });

  it('changes on the days on which another word comes to govern, and on no others', () => {
    const again = measurement('SELLER', '2026-04-01', ['5', '4', '3.9']);
    expect(governingChanges([again, byAmazon, bySeller])).toEqual(['2026-03-01', '2026-03-08']);
  });

  it('is replaced from a later day on, and on that day only', () => {
    const remeasured = measurement('AMAZON', '2026-06-01', ['5', '4', '4']);
    const said = [byAmazon, remeasured];
    expect(measurementOn(said, '2026-05-31')?.measurement).toBe(byAmazon);
    expect(measurementOn(said, '2026-06-01')?.measurement).toBe(remeasured);
  });

  it('of one day is what was said last', () => {
    const corrected = measurement('AMAZON', '2026-03-08', ['5', '4.2', '4.1']);
    expect(measurementOn([byAmazon, corrected], '2026-03-08')?.measurement).toBe(corrected);
  });

  it('is recorded though it arrives late or does not govern, and once', () => {
    given(registered, measured(byAmazon)).when(commands.measure).records(measured(bySeller));
    given(registered, measured(bySeller), measured(byAmazon)).when(commands.measure).records();
  });
});

const dated = fc.record({
  source: fc.constantFrom<DatedMeasurement['source']>('SELLER', 'AMAZON'),
  effectiveFrom: fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-0${day}`),
});
const law = { seed: 20_260_308, numRuns: 300 };

describe('what prevails of all that was said', () => {
  it('does not depend on the order of arrival, of different days', () => {
    const key = (each: { source: string; effectiveFrom: string }) => each.source + each.effectiveFrom;
    const pair = fc
      .uniqueArray(dated, { selector: key })
      .chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length })));
    fc.assert(
      fc.property(pair, ([said, shuffled]) => {
        expect(governingStatement(shuffled, '2026-03-05')).toBe(governingStatement(said, '2026-03-05'));
      }),
      law,
    );
  });

  it('changes on no day before the one that a late fact is of', () => {
    fc.assert(
      fc.property(fc.array(dated), dated, (said, late) => {
        for (let day = 1; `2026-03-0${day}` < late.effectiveFrom; day += 1)
          expect(governingStatement([...said, late], `2026-03-0${day}`)).toBe(
            governingStatement(said, `2026-03-0${day}`),
          );
      }),
      law,
    );
  });
});
