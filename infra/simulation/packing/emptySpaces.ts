import {
  type Axis,
  axes,
  type Cuboid,
  contains,
  overlap,
  type Sides,
} from '#infra/simulation/packing/cuboid';

/**
 * The empty maximal spaces of a pallet: the largest empty cuboids, which overlap one another, so that every empty place is in one.
 *
 * Lai and Chan's difference process (1997): a placed box cuts each space that it touches into the up to six that remain
 * around it; those inside another are dropped.
 */
export function without(spaces: readonly Cuboid[], placed: Cuboid): readonly Cuboid[] {
  const untouched = spaces.filter((space) => !overlap(space, placed));
  const remains = spaces.filter((space) => overlap(space, placed)).flatMap((space) => around(space, placed));
  const kept = remains.filter(
    (one, index) =>
      !untouched.some((other) => contains(other, one)) &&
      !remains.some(
        (other, at) => at !== index && contains(other, one) && (at < index || !contains(one, other)),
      ),
  );
  return [...untouched, ...kept];
}

/** What is left of `space` on each side of `placed`. */
const around = (space: Cuboid, placed: Cuboid): readonly Cuboid[] =>
  axes.flatMap((axis) => [
    ...(space.from[axis] < placed.from[axis]
      ? [{ from: space.from, to: moved(space.to, axis, placed.from[axis]) }]
      : []),
    ...(placed.to[axis] < space.to[axis]
      ? [{ from: moved(space.from, axis, placed.to[axis]), to: space.to }]
      : []),
  ]);

const moved = ([x, y, z]: Sides, axis: Axis, value: number): Sides =>
  axis === 0 ? [value, y, z] : axis === 1 ? [x, value, z] : [x, y, value];
