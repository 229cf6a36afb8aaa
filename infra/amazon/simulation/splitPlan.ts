import type { Box } from '#domain/inbound/box';
import type { Destination } from '#domain/inbound/destination';
import type { ItemQuantity } from '#domain/values/item';
import type { PlanToPlace } from '#services/ports/fulfillmentNetwork';

/** What one destination gets. */
interface Share {
  readonly destination: Destination;
  readonly items: readonly ItemQuantity[];
  readonly boxes: readonly Box[];
}

/**
 * Splits a plan over destinations. It deals whole boxes in turn like cards, alike boxes one after another, and divides evenly
 * the units that are in no box yet. A destination that gets nothing is left out.
 */
export function splitPlan(
  plan: Pick<PlanToPlace, 'items' | 'boxes'>,
  destinations: readonly Destination[],
): readonly Share[] {
  const count = destinations.length;
  const boxes = plan.boxes.toSorted((one, other) => compare(contentOf(one), contentOf(other)));
  const loose = unboxedItems(plan);
  const shares = destinations.map((destination, index) => {
    const ownBoxes = boxes.filter((_, turn) => turn % count === index);
    const parts = loose.map(({ msku, quantity }, turn) => ({
      msku,
      quantity: part(quantity, count, (index + turn) % count),
    }));
    return {
      destination,
      items: totals([...ownBoxes.flatMap(({ items }) => items), ...parts]),
      boxes: ownBoxes,
    };
  });
  return shares.filter(({ items }) => items.length > 0);
}

/** The units that are in no box yet, by SKU. */
export const unboxedItems = ({
  items,
  boxes,
}: Pick<PlanToPlace, 'items' | 'boxes'>): readonly ItemQuantity[] => {
  const packed = boxes
    .flatMap((box) => box.items)
    .map(({ msku, quantity }) => ({ msku, quantity: -quantity }));
  return totals([...items, ...packed]);
};

/** Units by SKU, in the order of their first mention; a SKU of which nothing is left is left out. */
function totals(counts: readonly ItemQuantity[]): readonly ItemQuantity[] {
  const sums = new Map<string, number>();
  for (const { msku, quantity } of counts) sums.set(msku, (sums.get(msku) ?? 0) + quantity);
  return [...sums].map(([msku, quantity]) => ({ msku, quantity })).filter(({ quantity }) => quantity > 0);
}

/** The `index`th of `count` parts of a whole, which differ by one at most. */
const part = (whole: number, count: number, index: number): number =>
  Math.floor(whole / count) + (index < whole % count ? 1 : 0);

const contentOf = ({ items }: Box): string =>
  items.map(({ msku, quantity }) => `${msku} ${quantity}`).join('\n');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
