import type { Cuboid } from '#infra/amazon/simulation/packing/cuboid';
import { leastSupport } from '#infra/amazon/simulation/palletTable';

/** Whether a box stands on the pallet, or with enough of its bottom on boxes below. */
export function isSupported(box: Cuboid, placed: readonly Cuboid[]): boolean {
  const bottom = box.from[2];
  if (bottom === 0) return true;
  const borne = placed
    .filter(({ to }) => to[2] === bottom)
    .reduce((sum, below) => sum + shared(box, below, 0) * shared(box, below, 1), 0);
  return (
    leastSupport.of * borne >= leastSupport.parts * (box.to[0] - box.from[0]) * (box.to[1] - box.from[1])
  );
}

/** The length along an axis that both cover. */
const shared = (one: Cuboid, other: Cuboid, axis: 0 | 1): number =>
  Math.max(0, Math.min(one.to[axis], other.to[axis]) - Math.max(one.from[axis], other.from[axis]));
