import fc from 'fast-check';
import type { Box } from '#domain/inbound/box';
import { Marketplace } from '#domain/values/marketplace';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';
import { addressIn, box, day, item } from '#test/infra/amazon/simulation/samples';

const skus = ['MUG-BLUE', 'MUG-RED', 'LAMP', 'SPOON'] as const;

const boxContents = fc.uniqueArray(fc.tuple(fc.constantFrom(...skus), fc.integer({ min: 1, max: 30 })), {
  minLength: 1,
  maxLength: 3,
  selector: ([msku]) => msku,
});

const boxes: fc.Arbitrary<readonly Box[]> = fc
  .array(
    fc.record({
      contents: boxContents,
      sides: fc.tuple(
        fc.integer({ min: 6, max: 25 }),
        fc.integer({ min: 6, max: 25 }),
        fc.integer({ min: 6, max: 25 }),
      ),
      weight: fc.integer({ min: 1, max: 50 }),
      copies: fc.integer({ min: 1, max: 7 }),
    }),
    { maxLength: 6 },
  )
  .map((kinds) =>
    kinds
      .flatMap((kind) => Array.from({ length: kind.copies }, () => kind))
      .map(({ contents, sides, weight }, index) => box(`B${index + 1}`, sides, weight, ...contents)),
  );

/** Plans of boxed SKUs, SKUs in no box yet and SKUs that are both. */
export const plans: fc.Arbitrary<PlanToPlace> = fc
  .record({
    boxes,
    loose: fc.dictionary(fc.constantFrom(...skus), fc.integer({ min: 1, max: 40 }), { minKeys: 1 }),
    round: fc.integer({ min: 1, max: 5 }),
    marketplace: fc.constantFrom(...Marketplace.options),
    state: fc.constantFrom('CA', 'TX', 'NY', 'HI', ''),
    at: fc.constantFrom('2023-06-01', '2024-06-01', '2025-06-01', '2026-06-01').map(day),
  })
  .map(({ boxes, loose, state, ...plan }) => ({
    ...plan,
    inboundPlanId: 'wf1',
    sourceAddress: addressIn(state),
    boxes,
    items: skus
      .map((msku) => item(msku, (loose[msku] ?? 0) + unitsIn(boxes, msku)))
      .filter(({ quantity }) => quantity > 0),
  }));

const unitsIn = (boxes: readonly Box[], wanted: string): number =>
  boxes
    .flatMap(({ items }) => items)
    .filter(({ msku }) => msku === wanted)
    .reduce((sum, { quantity }) => sum + quantity, 0);
