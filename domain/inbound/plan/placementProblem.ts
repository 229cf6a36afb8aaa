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
  const boxesByName = new Map<string, unknown[]>();
  for (const box of shipments.flatMap(({ boxes }) => boxes))
    boxesByName.set(box.name, [...(boxesByName.get(box.name) ?? []), box]);
  return allBoxes(plan).find((box) => !isSameContent(boxesByName.get(box.name), [box]))?.name;
}

/** The first SKU whose units are not all placed once, or whose boxes do not go where its units go. */
function unplacedSku({ shipments }: PlacementOption, plan: Plan): string | undefined {
  const plannedUnits = unitsOf(plan.items);
  const placedUnits = unitsOf(shipments.flatMap(({ items }) => items));
  const skus = [...new Set([...plannedUnits.keys(), ...placedUnits.keys()])];
  const unplacedMsku = skus.find((msku) => plannedUnits.get(msku) !== placedUnits.get(msku));
  if (unplacedMsku !== undefined) return unplacedMsku;

  const packedUnits = boxedUnits(allBoxes(plan));
  for (const { items, boxes } of shipments) {
    const shipmentUnits = unitsOf(items);
    const unitsInBoxes = boxedUnits(boxes);
    const expected = (msku: string) => (packedUnits.has(msku) ? shipmentUnits.get(msku) : undefined);
    const misplacedMsku = [...shipmentUnits.keys(), ...unitsInBoxes.keys()].find(
      (msku) => expected(msku) !== unitsInBoxes.get(msku),
    );
    if (misplacedMsku !== undefined) return misplacedMsku;
  }
  return undefined;
}
