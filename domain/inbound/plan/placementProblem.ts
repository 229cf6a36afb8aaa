import { boxedUnits, unitsOf } from '#domain/inbound/boxing';
import type { PlanRefusal } from '#domain/inbound/plan/commands';
import type { PlacementOption } from '#domain/inbound/plan/placement';
import { allBoxes, type Plan } from '#domain/inbound/plan/state';
import { isSameContent } from '#domain/values/isSameContent';

/** Why an option cannot be this plan's: each box goes whole to one destination, each unit to exactly one, in its box. */
export function placementProblem(option: PlacementOption, plan: Plan): PlanRefusal | undefined {
  const box = splitBox(option, plan);
  if (box !== undefined) return { reason: 'box-split', box };
  const msku = unplacedSku(option, plan);
  if (msku === undefined) return undefined;
  return { reason: 'placement-does-not-add-up', placementOptionId: option.placementOptionId, msku };
}

/** The first box that is not, as it is, in exactly one shipment. */
function splitBox({ shipments }: PlacementOption, plan: Plan): string | undefined {
  const places = new Map<string, unknown[]>();
  for (const box of shipments.flatMap(({ boxes }) => boxes))
    places.set(box.name, [...(places.get(box.name) ?? []), box]);
  return allBoxes(plan).find((box) => !isSameContent(places.get(box.name), [box]))?.name;
}

/** The first SKU whose units are not all placed once, or whose boxes do not go where its units go. */
function unplacedSku({ shipments }: PlacementOption, plan: Plan): string | undefined {
  const planned = unitsOf(plan.items);
  const placed = unitsOf(shipments.flatMap(({ items }) => items));
  const skus = [...new Set([...planned.keys(), ...placed.keys()])];
  const unplaced = skus.find((msku) => planned.get(msku) !== placed.get(msku));
  if (unplaced !== undefined) return unplaced;

  const packed = boxedUnits(allBoxes(plan));
  for (const { items, boxes } of shipments) {
    const sent = unitsOf(items);
    const boxed = boxedUnits(boxes);
    const expected = (msku: string) => (packed.has(msku) ? sent.get(msku) : undefined);
    const misplaced = [...sent.keys(), ...boxed.keys()].find((msku) => expected(msku) !== boxed.get(msku));
    if (misplaced !== undefined) return misplaced;
  }
  return undefined;
}
