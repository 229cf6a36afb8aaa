import fc from 'fast-check';
import type { Box } from '#domain/inbound/box';
import { unitsOf } from '#domain/inbound/boxing';
import type { PlacementOption } from '#domain/inbound/plan/placement';
import type { Item, ItemQuantity } from '#domain/values/item';
import { box, mugs, seattle, split, units } from '#test/domain/inbound/plan/facts';

/** A plan with its boxes, and an option that sends every box whole, and every loose unit, somewhere. */
export interface PlannedSplit {
  readonly items: readonly Item[];
  readonly boxes: readonly Box[];
  readonly option: PlacementOption;
}

const destinations = 4;
const destination = fc.nat(destinations - 1);
const boxed = fc.record({
  to: destination,
  contents: fc.uniqueArray(fc.record({ sku: fc.nat(3), quantity: fc.integer({ min: 1, max: 20 }) }), {
    selector: ({ sku }) => sku,
    minLength: 1,
  }),
});
/** Units of a SKU that is packed later, by destination. */
const loose = fc
  .array(fc.nat(20), { minLength: destinations, maxLength: destinations })
  .filter((parts) => parts.some((quantity) => quantity > 0));

export const plannedSplit: fc.Arbitrary<PlannedSplit> = fc
  .record({ boxed: fc.array(boxed, { maxLength: 10 }), loose: fc.array(loose, { maxLength: 3 }) })
  .filter((plan) => plan.boxed.length + plan.loose.length > 0)
  .map((plan) => {
    const boxes = plan.boxed.map(({ to, contents }, at) => ({
      to,
      box: box(`P1-B${at + 1}`, ...contents.map(({ sku, quantity }) => units(`BOXED-${sku}`, quantity))),
    }));
    const shipments = Array.from({ length: destinations }, (_, to) => {
      const own = boxes.filter((each) => each.to === to).map((each) => each.box);
      const parts = plan.loose.map((quantities, sku) => units(`LOOSE-${sku}`, quantities[to] ?? 0));
      return {
        shipmentId: `sh${to}`,
        shipmentConfirmationId: `FBA00000000${to}`,
        destination: { warehouseId: `FC${to}`, address: seattle },
        items: merged([...own.flatMap(({ items }) => items), ...parts]),
        boxes: own,
      };
    }).filter(({ items }) => items.length > 0);
    return {
      items: merged(shipments.flatMap(({ items }) => items)).map(itemOf),
      boxes: boxes.map((each) => each.box),
      option: { ...split, shipments },
    };
  });

const merged = (lines: readonly ItemQuantity[]): readonly ItemQuantity[] =>
  [...unitsOf(lines)].filter(([, quantity]) => quantity > 0).map(([msku, quantity]) => units(msku, quantity));

const itemOf = ({ msku, quantity }: ItemQuantity): Item => ({
  ...mugs,
  msku,
  quantity,
  fnsku: `X00${msku.replace('-', '')}0`,
});
