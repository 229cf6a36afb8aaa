import type { Box } from '#domain/inbound/box';
import type { SplitAdvice } from '#domain/policies/splitAdvice';
import type { Item } from '#domain/values/item';

/** A SKU with fewer boxes than optimised splits want, to be said before a placement is confirmed (rule 5, unverified). */
export interface FewBoxes {
  readonly msku: string;
  readonly boxes: number;
}

/** SKUs in fewer than the wanted number of boxes. One in no box at all is packed later: nothing is known of it yet. */
export function skusInFewBoxes(
  items: readonly Pick<Item, 'msku'>[],
  boxes: readonly Box[],
  { boxesOfEach }: SplitAdvice,
): readonly FewBoxes[] {
  const counts = new Map<string, number>();
  for (const box of boxes)
    for (const msku of new Set(box.items.map((item) => item.msku)))
      counts.set(msku, (counts.get(msku) ?? 0) + 1);

  return [...new Set(items.map(({ msku }) => msku))]
    .map((msku) => ({ msku, boxes: counts.get(msku) ?? 0 }))
    .filter((each) => each.boxes > 0 && each.boxes < boxesOfEach);
}
