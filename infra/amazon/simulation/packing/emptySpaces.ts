import {
  type Axis,
  axes,
  type Cuboid,
  contains,
  overlap,
  type Sides,
} from '#infra/amazon/simulation/packing/cuboid';

/**
 * The empty maximal spaces of a pallet after one more box: the largest empty cuboids, which overlap one another, so that every
 * empty place is in one. Those with a side under `least`, into which no box goes, are left out.
 *
 * The difference process of Lai and Chan (1997): the box cuts each space that it touches into the up to six around it; those
 * inside another are dropped.
 */
export function spacesAround(spaces: readonly Cuboid[], placed: Cuboid, least: number): readonly Cuboid[] {
  const untouched = spaces.filter((space) => !overlap(space, placed));
  const cut = spaces
    .filter((space) => overlap(space, placed))
    .flatMap((space) => remains(space, placed))
    .filter(({ from, to }) => axes.every((axis) => to[axis] - from[axis] >= least));
  const isInside = (one: Cuboid, index: number): boolean =>
    untouched.some((other) => contains(other, one)) ||
    cut.some((other, at) => at !== index && contains(other, one) && (at < index || !contains(one, other)));
  return [...untouched, ...cut.filter((one, index) => !isInside(one, index))];
}

/** What is left of `space` on each side of `placed`. */
const remains = (space: Cuboid, placed: Cuboid): readonly Cuboid[] =>
  axes.flatMap((axis) => [
    { from: space.from, to: moved(space.to, axis, placed.from[axis]) },
    { from: moved(space.from, axis, placed.to[axis]), to: space.to },
  ]);

const moved = ([x, y, z]: Sides, axis: Axis, value: number): Sides =>
  axis === 0 ? [value, y, z] : axis === 1 ? [x, value, z] : [x, y, value];
